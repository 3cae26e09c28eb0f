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
    size_t n, double *restrict x, const double *restrict spare_1)
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

/* Go on with the n entries of x, which stand at `start` in the row: the largest first, and where it is new, its place. */
static inline void lk_row_peak_raise(lk_row_peak *peak, size_t start, size_t n, const double *x)
{
    const double most = lk_row_maximum(n, x, peak->value);
    if (!(most > peak->value)) return;
    size_t k = 0;
    for (uint64_t found = 0; k + LK_ROW_LANES <= n; k += LK_ROW_LANES) {
        for (size_t l = 0; l < LK_ROW_LANES; l++) found |= lk_bits(x[k + l] == most ? 1.0 : 0.0);
        if (found != 0) break;
    }
    while (x[k] != most) k++;
    peak->value = most;
    peak->at = (double)(start + k);
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {0} */
static void sparse_categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 2);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* argmax_share, sum_share */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
    }
    const double argmax_share = row_argmax_share.at;
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const double x_3 = alpha_label * lk_rounded(inverse_sum_share);
    const lk_pair x_8 = lk_pair_mul(inverse_sum_share, inverse_sum_share);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
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
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_4 = lk_rounded(share) * x_3;
                    const lk_pair x_5 = lk_pair_sub(sum_share, share);
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_5);
                    const double x_6 = alpha[i] * lk_rounded(inverse_sum_share);
                    const double x_7 = others * x_6;
                    const double neg_x_7 = -x_7;
                    const int is_label = index == y_true;
                    const double chosen_2 = is_label ? neg_x_7 : x_4;
                    gradient[i] = weight * chosen_2;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_alpha = alpha[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair x_5 = lk_pair_sub(sum_share, share);
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_5);
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? now_alpha : alpha_label;
                    const double x_12_1 = chosen_3_1 * lk_rounded(x_8);
                    const double x_13_1 = others * x_12_1;
                    const double x_14_1 = lk_rounded(share) * x_13_1;
                    hessian[i] = weight * x_14_1;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
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
    const double x_2 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_2;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double alpha_label[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double x_3[LK_ROWS];
    double x_8_high[LK_ROWS];
    double x_8_low[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

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
    lk_block_pair_exp(c * n, share_high, share_low);

    lk_lanes_argmax(n, c, share_high, argmax_share);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
        lk_lanes_add(n, c, share_low, sum_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
            sum_share_high[r] = total.high;
            sum_share_low[r] = total.low;
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

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_3[r] = alpha_label[r] * lk_rounded(inverse_sum_share);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_8 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            x_8_high[r] = x_8.high;
            x_8_low[r] = x_8.low;
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
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
            const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
            const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
            const double x_2 = alpha_label[r] * surprisal_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : x_2;
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
                const int is_largest = argmax_share[r] == index;
                const double x_4 = lk_rounded(share) * x_3[r];
                const lk_pair x_5 = lk_pair_sub(sum_share, share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_5);
                const double x_6 = alpha[i] * lk_rounded(inverse_sum_share);
                const double x_7 = others * x_6;
                const double neg_x_7 = -x_7;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? neg_x_7 : x_4;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_alpha = alpha[i];
                const double now_alpha_label = alpha_label[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair x_8 = {x_8_high[r], x_8_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair x_5 = lk_pair_sub(sum_share, share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_5);
                const int is_label = index == y_true[r];
                const double chosen_3_1 = is_label ? now_alpha : now_alpha_label;
                const double x_12_1 = chosen_3_1 * lk_rounded(x_8);
                const double x_13_1 = others * x_12_1;
                hessian[i] = lk_rounded(share) * x_13_1;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {0}, in float32 */
static void sparse_categorical_focal_crossentropy_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 1);
    const int whole = span >= c;
    double *const row_share = room;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* argmax_share, sum_share */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share = row_share + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
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
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_share, n, share);
    }
    const double argmax_share = row_argmax_share.at;
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / sum_share : 0.0;
    const double x_3 = alpha_label * inverse_sum_share;
    const double x_8 = inverse_sum_share * inverse_sum_share;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
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
        for (size_t i = 0; i < n; i++) {
            const double now_share = share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share = row_share + (whole ? start : 0);
            lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
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
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_4 = share[i] * x_3;
                    const double x_5 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_5;
                    const double x_6 = alpha[i] * inverse_sum_share;
                    const double x_7 = others * x_6;
                    const double neg_x_7 = -x_7;
                    const int is_label = index == y_true;
                    const double chosen_2 = is_label ? neg_x_7 : x_4;
                    gradient[i] = weight * chosen_2;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_alpha = alpha[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_5 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_5;
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? now_alpha : alpha_label;
                    const double x_12_1 = chosen_3_1 * x_8;
                    const double x_13_1 = others * x_12_1;
                    const double x_14_1 = share[i] * x_13_1;
                    hessian[i] = weight * x_14_1;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
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
    const double x_2 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_2;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
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
    double alpha_label[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double sum_share[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double x_3[LK_ROWS];
    double x_8[LK_ROWS];
    double spare_1[LK_LANES];

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
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

    lk_lanes_argmax(n, c, share, argmax_share);

    if (want_gradient || want_hessian) {
        double row_sum_share[LK_ROWS];
        lk_lanes_sum(n, c, share, sum_share, row_sum_share);
        for (size_t r = 0; r < n; r++) {
            sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            inverse_sum_share[r] = 1.0 / sum_share[r];
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_3[r] = alpha_label[r] * inverse_sum_share[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_8[r] = inverse_sum_share[r] * inverse_sum_share[r];
        }
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

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const double x_1_at_y_true = peak[r] - y_pred_at_y_true[r];
            const double gap_at_y_true = peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true;
            const double surprisal_at_y_true = gap_at_y_true + log_sum[r];
            const double x_2 = alpha_label[r] * surprisal_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : x_2;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double x_4 = share[i] * x_3[r];
                const double x_5 = sum_share[r] - share[i];
                const double others = is_largest ? now_sum_without_largest : x_5;
                const double x_6 = alpha[i] * inverse_sum_share[r];
                const double x_7 = others * x_6;
                const double neg_x_7 = -x_7;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? neg_x_7 : x_4;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_alpha = alpha[i];
                const double now_alpha_label = alpha_label[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double x_5 = sum_share[r] - share[i];
                const double others = is_largest ? now_sum_without_largest : x_5;
                const int is_label = index == y_true[r];
                const double chosen_3_1 = is_label ? now_alpha : now_alpha_label;
                const double x_12_1 = chosen_3_1 * x_8[r];
                const double x_13_1 = others * x_12_1;
                hessian[i] = share[i] * x_13_1;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {2} */
static void sparse_categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_unlabelled = room + 2 * span;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share, argmax_unlabelled, sum_unlabelled */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_peak row_argmax_unlabelled = {-INFINITY, 0.0};
    lk_pair row_sum_unlabelled = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_unlabelled, start, n, unlabelled);
        if (want_hessian)
            lk_row_sum_add(&row_sum_unlabelled, n, unlabelled);
    }
    double share_label = 0.0;
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        share_label = lk_rounded(share);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double argmax_unlabelled = row_argmax_unlabelled.at;
    const double sum_unlabelled = lk_row_sum_value(row_sum_unlabelled);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_3 = inverse_sum_share * inverse_sum_share;
    const double x_8 = 2.0 * share_label;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_11 = inverse_sum_share * x_3;
    const double x_12 = alpha_label * x_11;
    const double x_43 = share_label * x_8;
    const double x_50 = 4.0 * share_label;
    const double x_51 = share_label * x_50;
    const double x_60 = inverse_sum_share * x_11;
    const double x_61 = alpha_label * x_60;
    const double x_64 = 5.0 * inverse_sum_share;
    const double x_65 = inverse_sum_share * x_64;
    const double x_66 = inverse_sum_share * x_65;
    const double x_67 = inverse_sum_share * x_66;
    const double x_73 = 4.0 * inverse_sum_share;
    const double x_74 = inverse_sum_share * x_73;
    const double x_75 = inverse_sum_share * x_74;
    const double x_76 = inverse_sum_share * x_75;
    const double x_84 = (-2.0) * inverse_sum_share;
    const double x_85 = inverse_sum_share * x_84;
    const double x_86 = inverse_sum_share * x_85;
    const double x_87 = inverse_sum_share * x_86;

    /* sum_without_largest, sum_chosen_8 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_8 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }
        if (!whole && (want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_unlabelled = unlabelled[i];
                const double index = offset + (double)(int)i;
                const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                chosen_8[i] = argmax_unlabelled_eq_index ? 0.0 : now_unlabelled;
            }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_8, n, chosen_8);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_chosen_8 = lk_row_sum_value(row_sum_chosen_8);
    const double log_sum = lk_row_log1p(sum_without_largest);

    double others_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const double x_2 = sum_share - lk_rounded(share);
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_2;
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
    const double x_4 = others_label * x_3;
    const double x_5 = others_label * x_4;
    const double x_6 = alpha_label * x_5;
    const double x_7 = surprisal_label * x_6;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_7;
    const double x_9 = surprisal_label * x_8;
    const double chosen_2 = c_0_eq_share_label ? 0.0 : x_9;
    const double x_10 = chosen_2 + others_label;
    const double x_13 = others_label * x_12;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            lk_load(alpha, &in[2], start, n);
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const double x_14 = lk_rounded(share) * x_13;
                    const double x_15 = x_10 * x_14;
                    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_15;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_4 = c_0_eq_share ? 0.0 : chosen_3;
                    const double x_16 = 2.0 * lk_rounded(share);
                    const double x_17 = surprisal * x_16;
                    const double chosen_5 = c_0_eq_share ? 0.0 : x_17;
                    const double x_18 = chosen_5 + others;
                    const double x_19 = others * x_11;
                    const double x_20 = others * x_19;
                    const double x_21 = alpha[i] * x_20;
                    const double x_22 = x_18 * x_21;
                    const double neg_x_22 = -x_22;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_22;
                    const int is_label = index == y_true;
                    const double chosen_7 = is_label ? chosen_6 : chosen_4;
                    gradient[i] = weight * chosen_7;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_23 = sum_unlabelled - unlabelled[i];
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_8 : x_23;
                    const double x_24 = rest * rest;
                    const double x_25 = rest * x_24;
                    const double x_26 = lk_rounded(share) * lk_rounded(share);
                    const double x_27 = rest * x_26;
                    const double x_28 = x_25 + x_27;
                    const double x_29 = 2.0 * rest;
                    const double x_30 = rest * x_29;
                    const double x_31 = lk_rounded(share) * x_30;
                    const double x_32 = x_28 + x_31;
                    const double x_33 = share_label * x_24;
                    const double x_34 = x_32 + x_33;
                    const double x_35 = 5.0 * lk_rounded(share);
                    const double x_36 = lk_rounded(share) * x_35;
                    const double x_37 = share_label * x_36;
                    const double x_38 = x_34 + x_37;
                    const double x_39 = 6.0 * rest;
                    const double x_40 = lk_rounded(share) * x_39;
                    const double x_41 = share_label * x_40;
                    const double x_42 = x_38 + x_41;
                    const double x_44 = rest * x_43;
                    const double x_45 = surprisal_label * x_44;
                    const double chosen_9 = c_0_eq_share_label ? 0.0 : x_45;
                    const double x_46 = chosen_9 + x_42;
                    const double x_47 = share_label * x_30;
                    const double x_48 = surprisal_label * x_47;
                    const double chosen_10 = c_0_eq_share_label ? 0.0 : x_48;
                    const double x_49 = chosen_10 + x_46;
                    const double x_52 = lk_rounded(share) * x_51;
                    const double x_53 = surprisal_label * x_52;
                    const double chosen_11 = c_0_eq_share_label ? 0.0 : x_53;
                    const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                    const double x_54 = chosen_12 + x_49;
                    const double x_55 = (-2.0) * lk_rounded(share);
                    const double x_56 = lk_rounded(share) * x_55;
                    const double x_57 = share_label * x_56;
                    const double x_58 = surprisal_label * x_57;
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_58;
                    const double chosen_14 = c_0_eq_share_label ? 0.0 : chosen_13;
                    const double x_59 = chosen_14 + x_54;
                    const double x_62 = lk_rounded(share) * x_61;
                    const double x_63 = x_59 * x_62;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_63;
                    const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                    const double x_68 = others * x_67;
                    const double x_69 = others * x_68;
                    const double x_70 = others * x_69;
                    const double x_71 = alpha[i] * x_70;
                    const double x_72 = lk_rounded(share) * x_71;
                    const double x_77 = others * x_76;
                    const double x_78 = others * x_77;
                    const double x_79 = lk_rounded(share) * x_78;
                    const double x_80 = lk_rounded(share) * x_79;
                    const double x_81 = alpha[i] * x_80;
                    const double x_82 = surprisal * x_81;
                    const double chosen_17 = c_0_eq_share ? 0.0 : x_82;
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                    const double x_83 = chosen_18 + x_72;
                    const double x_88 = others * x_87;
                    const double x_89 = others * x_88;
                    const double x_90 = others * x_89;
                    const double x_91 = alpha[i] * x_90;
                    const double x_92 = lk_rounded(share) * x_91;
                    const double x_93 = surprisal * x_92;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_20 = c_0_eq_share ? 0.0 : chosen_19;
                    const double x_94 = chosen_20 + x_83;
                    const double chosen_21 = is_label ? x_94 : chosen_16;
                    hessian[i] = weight * chosen_21;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen[LK_LANES];
    double unlabelled[LK_LANES];
    double chosen_8[LK_LANES];
    double peak[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double share_at_y_true_high[LK_ROWS];
    double share_at_y_true_low[LK_ROWS];
    double alpha_label[LK_ROWS];
    double log_sum[LK_ROWS];
    double surprisal_at_y_true[LK_ROWS];
    double x_10[LK_ROWS];
    double x_11[LK_ROWS];
    double x_13[LK_ROWS];
    double argmax_unlabelled[LK_ROWS];
    double sum_chosen_8[LK_ROWS];
    double sum_unlabelled[LK_ROWS];
    double x_43[LK_ROWS];
    double x_51[LK_ROWS];
    double x_61[LK_ROWS];
    double x_67[LK_ROWS];
    double x_76[LK_ROWS];
    double x_87[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        share_at_y_true_high[r] = neg_gap_at_y_true.high;
        share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_exp(n, share_at_y_true_high, share_at_y_true_low);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const double x_8 = 2.0 * lk_rounded(share_at_y_true);
            x_43[r] = lk_rounded(share_at_y_true) * x_8;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const double x_50 = 4.0 * lk_rounded(share_at_y_true);
            x_51[r] = lk_rounded(share_at_y_true) * x_50;
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
    lk_block_pair_exp(c * n, share_high, share_low);

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
    }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share_high, sum_share, row_sum_share);
    lk_lanes_add(n, c, share_low, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    if (want_hessian) {
        lk_lanes_argmax(n, c, unlabelled, argmax_unlabelled);
    }

    if (want_hessian) {
        double row_sum_unlabelled[LK_ROWS];
        lk_lanes_sum(n, c, unlabelled, sum_unlabelled, row_sum_unlabelled);
        for (size_t r = 0; r < n; r++) {
            sum_unlabelled[r] = lk_row_sum_value((lk_pair){sum_unlabelled[r], row_sum_unlabelled[r]});
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_3 = inverse_sum_share * inverse_sum_share;
            x_11[r] = inverse_sum_share * x_3;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_60 = inverse_sum_share * x_11[r];
            x_61[r] = alpha_label[r] * x_60;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_64 = 5.0 * inverse_sum_share;
            const double x_65 = inverse_sum_share * x_64;
            const double x_66 = inverse_sum_share * x_65;
            x_67[r] = inverse_sum_share * x_66;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_73 = 4.0 * inverse_sum_share;
            const double x_74 = inverse_sum_share * x_73;
            const double x_75 = inverse_sum_share * x_74;
            x_76[r] = inverse_sum_share * x_75;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_84 = (-2.0) * inverse_sum_share;
            const double x_85 = inverse_sum_share * x_84;
            const double x_86 = inverse_sum_share * x_85;
            x_87[r] = inverse_sum_share * x_86;
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_unlabelled = unlabelled[i];
                const double index = (double)(int)k;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                chosen_8[i] = argmax_unlabelled_eq_index ? 0.0 : now_unlabelled;
            }
    }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    if (want_hessian) {
        double row_sum_chosen_8[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_chosen_8, row_sum_chosen_8);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_8[r] = lk_row_sum_value((lk_pair){sum_chosen_8[r], row_sum_chosen_8[r]});
        }
    }

    for (size_t r = 0; r < n; r++) {
        log_sum[r] = sum_without_largest[r];
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        surprisal_at_y_true[r] = lk_rounded(gap_at_y_true) + log_sum[r];
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const int is_largest_at_y_true = argmax_share[r] == y_true[r];
            const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
            const double x_8 = 2.0 * lk_rounded(share_at_y_true);
            const double x_9 = surprisal_at_y_true[r] * x_8;
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const double chosen_2 = c_0_eq_share_label ? 0.0 : x_9;
            x_10[r] = chosen_2 + others_at_y_true;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const int is_largest_at_y_true = argmax_share[r] == y_true[r];
            const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
            const double x_12 = alpha_label[r] * x_11[r];
            x_13[r] = others_at_y_true * x_12;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const double inverse_sum_share = 1.0 / sum_share[r];
            const int is_largest_at_y_true = argmax_share[r] == y_true[r];
            const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
            const double x_3 = inverse_sum_share * inverse_sum_share;
            const double x_4 = others_at_y_true * x_3;
            const double x_5 = others_at_y_true * x_4;
            const double x_6 = alpha_label[r] * x_5;
            const double x_7 = surprisal_at_y_true[r] * x_6;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : x_7;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share[r] - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
                const double x_14 = lk_rounded(share) * x_13[r];
                const double x_15 = x_10[r] * x_14;
                const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_15;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_4 = c_0_eq_share ? 0.0 : chosen_3;
                const double x_16 = 2.0 * lk_rounded(share);
                const double x_17 = surprisal * x_16;
                const double chosen_5 = c_0_eq_share ? 0.0 : x_17;
                const double x_18 = chosen_5 + others;
                const double x_19 = others * x_11[r];
                const double x_20 = others * x_19;
                const double x_21 = alpha[i] * x_20;
                const double x_22 = x_18 * x_21;
                const double neg_x_22 = -x_22;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_22;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_6 : chosen_4;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_chosen_8 = sum_chosen_8[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share[r] - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
                const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int is_label = index == y_true[r];
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                const double x_23 = sum_unlabelled[r] - unlabelled[i];
                const double rest = argmax_unlabelled_eq_index ? now_sum_chosen_8 : x_23;
                const double x_24 = rest * rest;
                const double x_25 = rest * x_24;
                const double x_26 = lk_rounded(share) * lk_rounded(share);
                const double x_27 = rest * x_26;
                const double x_28 = x_25 + x_27;
                const double x_29 = 2.0 * rest;
                const double x_30 = rest * x_29;
                const double x_31 = lk_rounded(share) * x_30;
                const double x_32 = x_28 + x_31;
                const double x_33 = lk_rounded(share_at_y_true) * x_24;
                const double x_34 = x_32 + x_33;
                const double x_35 = 5.0 * lk_rounded(share);
                const double x_36 = lk_rounded(share) * x_35;
                const double x_37 = lk_rounded(share_at_y_true) * x_36;
                const double x_38 = x_34 + x_37;
                const double x_39 = 6.0 * rest;
                const double x_40 = lk_rounded(share) * x_39;
                const double x_41 = lk_rounded(share_at_y_true) * x_40;
                const double x_42 = x_38 + x_41;
                const double x_44 = rest * x_43[r];
                const double x_45 = surprisal_at_y_true[r] * x_44;
                const double chosen_9 = c_0_eq_share_label ? 0.0 : x_45;
                const double x_46 = chosen_9 + x_42;
                const double x_47 = lk_rounded(share_at_y_true) * x_30;
                const double x_48 = surprisal_at_y_true[r] * x_47;
                const double chosen_10 = c_0_eq_share_label ? 0.0 : x_48;
                const double x_49 = chosen_10 + x_46;
                const double x_52 = lk_rounded(share) * x_51[r];
                const double x_53 = surprisal_at_y_true[r] * x_52;
                const double chosen_11 = c_0_eq_share_label ? 0.0 : x_53;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double x_54 = chosen_12 + x_49;
                const double x_55 = (-2.0) * lk_rounded(share);
                const double x_56 = lk_rounded(share) * x_55;
                const double x_57 = lk_rounded(share_at_y_true) * x_56;
                const double x_58 = surprisal_at_y_true[r] * x_57;
                const double chosen_13 = c_0_eq_share ? 0.0 : x_58;
                const double chosen_14 = c_0_eq_share_label ? 0.0 : chosen_13;
                const double x_59 = chosen_14 + x_54;
                const double x_62 = lk_rounded(share) * x_61[r];
                const double x_63 = x_59 * x_62;
                const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_63;
                const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                const double x_68 = others * x_67[r];
                const double x_69 = others * x_68;
                const double x_70 = others * x_69;
                const double x_71 = alpha[i] * x_70;
                const double x_72 = lk_rounded(share) * x_71;
                const double x_77 = others * x_76[r];
                const double x_78 = others * x_77;
                const double x_79 = lk_rounded(share) * x_78;
                const double x_80 = lk_rounded(share) * x_79;
                const double x_81 = alpha[i] * x_80;
                const double x_82 = surprisal * x_81;
                const double chosen_17 = c_0_eq_share ? 0.0 : x_82;
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                const double x_83 = chosen_18 + x_72;
                const double x_88 = others * x_87[r];
                const double x_89 = others * x_88;
                const double x_90 = others * x_89;
                const double x_91 = alpha[i] * x_90;
                const double x_92 = lk_rounded(share) * x_91;
                const double x_93 = surprisal * x_92;
                const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                const double chosen_20 = c_0_eq_share ? 0.0 : chosen_19;
                const double x_94 = chosen_20 + x_83;
                hessian[i] = is_label ? x_94 : chosen_16;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: otherwise */
static void sparse_categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_unlabelled = room + 2 * span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_14[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const int c_0_eq_gamma = 0.0 == gamma;
    const lk_pair x_13 = lk_sum((-1.0), gamma);
    const double x_54 = 2.0 * gamma;
    const double x_68 = gamma * gamma;
    const lk_pair x_78 = lk_sum((-2.0), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* argmax_share, sum_share, argmax_unlabelled, sum_unlabelled */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_unlabelled = {-INFINITY, 0.0};
    lk_pair row_sum_unlabelled = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_unlabelled, start, n, unlabelled);
        if (want_hessian)
            lk_row_sum_add(&row_sum_unlabelled, n, unlabelled);
    }
    double share_label = 0.0;
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        share_label = lk_rounded(share);
    }
    const double argmax_share = row_argmax_share.at;
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_unlabelled = row_argmax_unlabelled.at;
    const double sum_unlabelled = lk_row_sum_value(row_sum_unlabelled);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / lk_rounded(sum_share) : 0.0;
    const double x_10 = gamma * share_label;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_59 = share_label * share_label;
    const double x_60 = gamma * x_59;
    const double x_69 = share_label * x_68;
    const double x_70 = share_label * x_69;

    /* sum_without_largest, sum_chosen_14 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_14 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        if (!whole && (want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_unlabelled = unlabelled[i];
                const double index = offset + (double)(int)i;
                const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                chosen_14[i] = argmax_unlabelled_eq_index ? 0.0 : now_unlabelled;
            }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_14, n, chosen_14);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_chosen_14 = lk_row_sum_value(row_sum_chosen_14);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest);
    const lk_pair x_4 = lk_pair_mul(log_sum, neg_gamma);

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
    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const lk_pair x_2 = lk_pair_sub(sum_share, share);
        const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
        others_label = others;
    }
    const lk_pair log_others_label = lk_row_pair_log(others_label);
    const lk_pair x_3 = lk_pair_mul_double(log_others_label, gamma);
    const lk_pair x_5 = lk_pair_add(x_3, x_4);
    const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
    const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
    const lk_pair half_power = want_value ? lk_row_pair_exp(x_6) : lk_pair_of(0.0);
    const double x_7 = alpha_label * lk_rounded(half_power);
    const double x_8 = lk_rounded(half_power) * surprisal_label;
    const double x_9 = x_7 * x_8;
    const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_9;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
    const double x_11 = surprisal_label * x_10;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : x_11;
    const double chosen_4 = c_0_eq_share_label ? 0.0 : chosen_3;
    const double x_12 = chosen_4 + lk_rounded(others_label);
    const lk_pair x_14 = lk_pair_mul(log_others_label, x_13);
    const lk_pair x_15 = lk_pair_add(x_14, x_4);
    const int x_15_lt_c_minus_1500 = x_15.high < (-1500.0);
    const lk_pair x_16 = lk_pair_mul_double(x_15, 0.5);
    const lk_pair half_power_1 = want_gradient ? lk_row_pair_exp(x_16) : lk_pair_of(0.0);
    const double x_17 = lk_rounded(half_power_1) * inverse_sum_share;
    const double x_18 = alpha_label * lk_rounded(half_power_1);
    const double x_19 = x_17 * x_18;
    const int c_0_eq_x_12 = 0.0 == x_12;
    const lk_pair x_79 = lk_pair_mul(log_others_label, x_78);
    const lk_pair x_80 = lk_pair_add(x_4, x_79);
    const int x_80_lt_c_minus_1500 = x_80.high < (-1500.0);
    const lk_pair x_81 = lk_pair_mul_double(x_80, 0.5);
    const lk_pair half_power_3 = want_hessian ? lk_row_pair_exp(x_81) : lk_pair_of(0.0);
    const double x_82 = lk_rounded(half_power_3) * inverse_sum_share;
    const double x_83 = x_82 * x_82;
    const double x_84 = alpha_label * x_83;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const unlabelled = row_unlabelled + (whole ? start : 0);
            lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
            lk_block_pair_log(n, log_others_high, log_others_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_25 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_26 = lk_pair_add(x_25, x_4);
                const lk_pair x_27 = lk_pair_mul_double(x_26, 0.5);
                half_power_2_high[i] = x_27.high;
                half_power_2_low[i] = x_27.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double x_20 = lk_rounded(share) * x_19;
                    const double x_21 = x_12 * x_20;
                    const double chosen_5 = x_15_lt_c_minus_1500 ? 0.0 : x_21;
                    const double chosen_6 = c_0_eq_x_12 ? 0.0 : chosen_5;
                    const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : chosen_6;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_8 = c_0_eq_share ? 0.0 : chosen_7;
                    const double x_22 = gamma * lk_rounded(share);
                    const double x_23 = surprisal * x_22;
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_23;
                    const double chosen_10 = c_0_eq_share ? 0.0 : chosen_9;
                    const double x_24 = chosen_10 + lk_rounded(others);
                    const lk_pair x_25 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_26 = lk_pair_add(x_25, x_4);
                    const int x_26_lt_c_minus_1500 = x_26.high < (-1500.0);
                    const double x_28 = lk_rounded(half_power_2) * inverse_sum_share;
                    const double x_29 = alpha[i] * lk_rounded(half_power_2);
                    const double x_30 = x_28 * x_29;
                    const double x_31 = x_24 * x_30;
                    const double neg_x_31 = -x_31;
                    const double chosen_11 = x_26_lt_c_minus_1500 ? 0.0 : neg_x_31;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    const int is_label = index == y_true;
                    const double chosen_13 = is_label ? chosen_12 : chosen_8;
                    gradient[i] = weight * chosen_13;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_alpha = alpha[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_25 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_26 = lk_pair_add(x_25, x_4);
                    const int x_26_lt_c_minus_1500 = x_26.high < (-1500.0);
                    const double x_28 = lk_rounded(half_power_2) * inverse_sum_share;
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_32 = sum_unlabelled - unlabelled[i];
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_14 : x_32;
                    const double x_33 = rest * rest;
                    const double x_34 = rest * x_33;
                    const double x_35 = lk_rounded(share) * lk_rounded(share);
                    const double x_36 = rest * x_35;
                    const double x_37 = x_34 + x_36;
                    const double x_38 = 2.0 * rest;
                    const double x_39 = rest * x_38;
                    const double x_40 = lk_rounded(share) * x_39;
                    const double x_41 = x_37 + x_40;
                    const double x_42 = share_label * x_33;
                    const double x_43 = x_41 + x_42;
                    const double x_44 = share_label * x_35;
                    const double x_45 = x_43 + x_44;
                    const double x_46 = 2.0 * lk_rounded(share);
                    const double x_47 = lk_rounded(share) * x_46;
                    const double x_48 = gamma * x_47;
                    const double x_49 = share_label * x_48;
                    const double x_50 = x_45 + x_49;
                    const double x_51 = lk_rounded(share) * x_38;
                    const double x_52 = share_label * x_51;
                    const double x_53 = x_50 + x_52;
                    const double x_55 = rest * x_54;
                    const double x_56 = lk_rounded(share) * x_55;
                    const double x_57 = share_label * x_56;
                    const double x_58 = x_53 + x_57;
                    const double x_61 = rest * x_60;
                    const double x_62 = surprisal_label * x_61;
                    const double chosen_15 = c_0_eq_share_label ? 0.0 : x_62;
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                    const double x_63 = chosen_16 + x_58;
                    const double x_64 = gamma * x_33;
                    const double x_65 = share_label * x_64;
                    const double x_66 = surprisal_label * x_65;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_66;
                    const double chosen_18 = c_0_eq_share_label ? 0.0 : chosen_17;
                    const double x_67 = chosen_18 + x_63;
                    const double x_71 = lk_rounded(share) * x_70;
                    const double x_72 = surprisal_label * x_71;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : x_72;
                    const double chosen_20 = c_0_eq_share_label ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                    const double x_73 = chosen_21 + x_67;
                    const double x_74 = gamma * x_35;
                    const double x_75 = share_label * x_74;
                    const double x_76 = surprisal_label * x_75;
                    const double neg_x_76 = -x_76;
                    const double chosen_22 = c_0_eq_share ? 0.0 : neg_x_76;
                    const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                    const double chosen_24 = c_0_eq_share_label ? 0.0 : chosen_23;
                    const double x_77 = chosen_24 + x_73;
                    const double x_85 = lk_rounded(share) * x_84;
                    const double x_86 = x_77 * x_85;
                    const double chosen_25 = x_80_lt_c_minus_1500 ? 0.0 : x_86;
                    const int c_0_eq_x_77 = 0.0 == x_77;
                    const double chosen_26 = c_0_eq_x_77 ? 0.0 : chosen_25;
                    const double x_87 = lk_rounded(others) * x_54;
                    const double x_88 = lk_rounded(others) + x_87;
                    const double x_89 = lk_rounded(share) * x_68;
                    const double x_90 = surprisal * x_89;
                    const double chosen_29 = c_0_eq_gamma ? 0.0 : x_90;
                    const double chosen_30 = c_0_eq_share ? 0.0 : chosen_29;
                    const double x_91 = chosen_30 + x_88;
                    const double x_92 = gamma * lk_rounded(others);
                    const double x_93 = surprisal * x_92;
                    const double neg_x_93 = -x_93;
                    const double chosen_31 = c_0_eq_gamma ? 0.0 : neg_x_93;
                    const double x_94 = chosen_31 + x_91;
                    const double x_95 = x_28 * x_28;
                    const double x_96 = now_alpha * x_95;
                    const double x_97 = lk_rounded(share) * x_96;
                    const double x_98 = x_94 * x_97;
                    const double chosen_32 = x_26_lt_c_minus_1500 ? 0.0 : x_98;
                    const double chosen_35_1 = is_label ? now_alpha : alpha_label;
                    const int alpha_eq_c_0_1 = chosen_35_1 == 0.0;
                    const double chosen_35_2 = is_label ? chosen_32 : chosen_26;
                    const double chosen_33_1 = alpha_eq_c_0_1 ? 0.0 : chosen_35_2;
                    const double chosen_34_1 = c_0_eq_share ? 0.0 : chosen_33_1;
                    hessian[i] = weight * chosen_34_1;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_2;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double unlabelled[LK_LANES];
    double chosen_14[LK_LANES];
    double alpha_label[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double surprisal_at_y_true[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double share_at_y_true_high[LK_ROWS];
    double share_at_y_true_low[LK_ROWS];
    double log_others_label_high[LK_ROWS];
    double log_others_label_low[LK_ROWS];
    double x_4_high[LK_ROWS];
    double x_4_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double x_12[LK_ROWS];
    double half_power_1_high[LK_ROWS];
    double half_power_1_low[LK_ROWS];
    double x_19[LK_ROWS];
    double argmax_unlabelled[LK_ROWS];
    double sum_chosen_14[LK_ROWS];
    double sum_unlabelled[LK_ROWS];
    double x_54[LK_ROWS];
    double x_60[LK_ROWS];
    double x_68[LK_ROWS];
    double x_70[LK_ROWS];
    double half_power_3_high[LK_ROWS];
    double half_power_3_low[LK_ROWS];
    double x_84[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_54[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_68[r] = gamma[r] * gamma[r];
        }
    }

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        share_at_y_true_high[r] = neg_gap_at_y_true.high;
        share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_exp(n, share_at_y_true_high, share_at_y_true_low);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const double x_59 = lk_rounded(share_at_y_true) * lk_rounded(share_at_y_true);
            x_60[r] = gamma[r] * x_59;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const double x_69 = lk_rounded(share_at_y_true) * x_68[r];
            x_70[r] = lk_rounded(share_at_y_true) * x_69;
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
    lk_block_pair_exp(c * n, share_high, share_low);

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                unlabelled[i] = is_label ? 0.0 : lk_rounded(share);
            }
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, unlabelled, argmax_unlabelled);
    }

    if (want_hessian) {
        double row_sum_unlabelled[LK_ROWS];
        lk_lanes_sum(n, c, unlabelled, sum_unlabelled, row_sum_unlabelled);
        for (size_t r = 0; r < n; r++) {
            sum_unlabelled[r] = lk_row_sum_value((lk_pair){sum_unlabelled[r], row_sum_unlabelled[r]});
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_unlabelled = unlabelled[i];
                const double index = (double)(int)k;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                chosen_14[i] = argmax_unlabelled_eq_index ? 0.0 : now_unlabelled;
            }
    }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    if (want_hessian) {
        double row_sum_chosen_14[LK_ROWS];
        lk_lanes_sum(n, c, chosen_14, sum_chosen_14, row_sum_chosen_14);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_14[r] = lk_row_sum_value((lk_pair){sum_chosen_14[r], row_sum_chosen_14[r]});
        }
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        log_sum_high[r] = sum_without_largest.high;
        log_sum_low[r] = sum_without_largest.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        surprisal_at_y_true[r] = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        log_others_label_high[r] = others_at_y_true.high;
        log_others_label_low[r] = others_at_y_true.low;
    }
    lk_block_pair_log(n, log_others_label_high, log_others_label_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_4 = lk_pair_mul(log_sum, neg_gamma);
        x_4_high[r] = x_4.high;
        x_4_low[r] = x_4.low;
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
            const lk_pair x_3 = lk_pair_mul_double(log_others_label, gamma[r]);
            const lk_pair x_5 = lk_pair_add(x_3, x_4);
            const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
            half_power_high[r] = x_6.high;
            half_power_low[r] = x_6.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
            const int is_largest_at_y_true = argmax_share[r] == y_true[r];
            const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
            const double x_10 = gamma[r] * lk_rounded(share_at_y_true);
            const double x_11 = surprisal_at_y_true[r] * x_10;
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const double chosen_3 = c_0_eq_gamma ? 0.0 : x_11;
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const double chosen_4 = c_0_eq_share_label ? 0.0 : chosen_3;
            x_12[r] = chosen_4 + lk_rounded(others_at_y_true);
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
            const lk_pair x_13 = lk_sum((-1.0), gamma[r]);
            const lk_pair x_14 = lk_pair_mul(log_others_label, x_13);
            const lk_pair x_15 = lk_pair_add(x_14, x_4);
            const lk_pair x_16 = lk_pair_mul_double(x_15, 0.5);
            half_power_1_high[r] = x_16.high;
            half_power_1_low[r] = x_16.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            const double x_17 = lk_rounded(half_power_1) * inverse_sum_share[r];
            const double x_18 = alpha_label[r] * lk_rounded(half_power_1);
            x_19[r] = x_17 * x_18;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
            const lk_pair x_78 = lk_sum((-2.0), gamma[r]);
            const lk_pair x_79 = lk_pair_mul(log_others_label, x_78);
            const lk_pair x_80 = lk_pair_add(x_4, x_79);
            const lk_pair x_81 = lk_pair_mul_double(x_80, 0.5);
            half_power_3_high[r] = x_81.high;
            half_power_3_low[r] = x_81.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power_3 = {half_power_3_high[r], half_power_3_low[r]};
            const double x_82 = lk_rounded(half_power_3) * inverse_sum_share[r];
            const double x_83 = x_82 * x_82;
            x_84[r] = alpha_label[r] * x_83;
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
        lk_block_pair_log(c * n, log_others_high, log_others_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_25 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_26 = lk_pair_add(x_25, x_4);
                const lk_pair x_27 = lk_pair_mul_double(x_26, 0.5);
                half_power_2_high[i] = x_27.high;
                half_power_2_low[i] = x_27.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const lk_pair x_3 = lk_pair_mul_double(log_others_label, gamma[r]);
            const lk_pair x_5 = lk_pair_add(x_3, x_4);
            const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
            const double x_7 = alpha_label[r] * lk_rounded(half_power);
            const double x_8 = lk_rounded(half_power) * surprisal_at_y_true[r];
            const double x_9 = x_7 * x_8;
            const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_9;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : chosen_1;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const lk_pair x_13 = lk_sum((-1.0), gamma[r]);
                const lk_pair x_14 = lk_pair_mul(log_others_label, x_13);
                const lk_pair x_15 = lk_pair_add(x_14, x_4);
                const int x_15_lt_c_minus_1500 = x_15.high < (-1500.0);
                const double x_20 = lk_rounded(share) * x_19[r];
                const double x_21 = x_12[r] * x_20;
                const double chosen_5 = x_15_lt_c_minus_1500 ? 0.0 : x_21;
                const int c_0_eq_x_12 = 0.0 == x_12[r];
                const double chosen_6 = c_0_eq_x_12 ? 0.0 : chosen_5;
                const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : chosen_6;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_8 = c_0_eq_share ? 0.0 : chosen_7;
                const double x_22 = gamma[r] * lk_rounded(share);
                const double x_23 = surprisal * x_22;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_23;
                const double chosen_10 = c_0_eq_share ? 0.0 : chosen_9;
                const double x_24 = chosen_10 + lk_rounded(others);
                const lk_pair x_25 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_26 = lk_pair_add(x_25, x_4);
                const int x_26_lt_c_minus_1500 = x_26.high < (-1500.0);
                const double x_28 = lk_rounded(half_power_2) * inverse_sum_share[r];
                const double x_29 = alpha[i] * lk_rounded(half_power_2);
                const double x_30 = x_28 * x_29;
                const double x_31 = x_24 * x_30;
                const double neg_x_31 = -x_31;
                const double chosen_11 = x_26_lt_c_minus_1500 ? 0.0 : neg_x_31;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_12 : chosen_8;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_alpha = alpha[i];
                const double now_alpha_label = alpha_label[r];
                const double now_sum_chosen_14 = sum_chosen_14[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
                const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_25 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_26 = lk_pair_add(x_25, x_4);
                const int x_26_lt_c_minus_1500 = x_26.high < (-1500.0);
                const double x_28 = lk_rounded(half_power_2) * inverse_sum_share[r];
                const int is_label = index == y_true[r];
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                const double x_32 = sum_unlabelled[r] - unlabelled[i];
                const double rest = argmax_unlabelled_eq_index ? now_sum_chosen_14 : x_32;
                const double x_33 = rest * rest;
                const double x_34 = rest * x_33;
                const double x_35 = lk_rounded(share) * lk_rounded(share);
                const double x_36 = rest * x_35;
                const double x_37 = x_34 + x_36;
                const double x_38 = 2.0 * rest;
                const double x_39 = rest * x_38;
                const double x_40 = lk_rounded(share) * x_39;
                const double x_41 = x_37 + x_40;
                const double x_42 = lk_rounded(share_at_y_true) * x_33;
                const double x_43 = x_41 + x_42;
                const double x_44 = lk_rounded(share_at_y_true) * x_35;
                const double x_45 = x_43 + x_44;
                const double x_46 = 2.0 * lk_rounded(share);
                const double x_47 = lk_rounded(share) * x_46;
                const double x_48 = gamma[r] * x_47;
                const double x_49 = lk_rounded(share_at_y_true) * x_48;
                const double x_50 = x_45 + x_49;
                const double x_51 = lk_rounded(share) * x_38;
                const double x_52 = lk_rounded(share_at_y_true) * x_51;
                const double x_53 = x_50 + x_52;
                const double x_55 = rest * x_54[r];
                const double x_56 = lk_rounded(share) * x_55;
                const double x_57 = lk_rounded(share_at_y_true) * x_56;
                const double x_58 = x_53 + x_57;
                const double x_61 = rest * x_60[r];
                const double x_62 = surprisal_at_y_true[r] * x_61;
                const double chosen_15 = c_0_eq_share_label ? 0.0 : x_62;
                const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                const double x_63 = chosen_16 + x_58;
                const double x_64 = gamma[r] * x_33;
                const double x_65 = lk_rounded(share_at_y_true) * x_64;
                const double x_66 = surprisal_at_y_true[r] * x_65;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : x_66;
                const double chosen_18 = c_0_eq_share_label ? 0.0 : chosen_17;
                const double x_67 = chosen_18 + x_63;
                const double x_71 = lk_rounded(share) * x_70[r];
                const double x_72 = surprisal_at_y_true[r] * x_71;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : x_72;
                const double chosen_20 = c_0_eq_share_label ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                const double x_73 = chosen_21 + x_67;
                const double x_74 = gamma[r] * x_35;
                const double x_75 = lk_rounded(share_at_y_true) * x_74;
                const double x_76 = surprisal_at_y_true[r] * x_75;
                const double neg_x_76 = -x_76;
                const double chosen_22 = c_0_eq_share ? 0.0 : neg_x_76;
                const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                const double chosen_24 = c_0_eq_share_label ? 0.0 : chosen_23;
                const double x_77 = chosen_24 + x_73;
                const lk_pair x_78 = lk_sum((-2.0), gamma[r]);
                const lk_pair x_79 = lk_pair_mul(log_others_label, x_78);
                const lk_pair x_80 = lk_pair_add(x_4, x_79);
                const int x_80_lt_c_minus_1500 = x_80.high < (-1500.0);
                const double x_85 = lk_rounded(share) * x_84[r];
                const double x_86 = x_77 * x_85;
                const double chosen_25 = x_80_lt_c_minus_1500 ? 0.0 : x_86;
                const int c_0_eq_x_77 = 0.0 == x_77;
                const double chosen_26 = c_0_eq_x_77 ? 0.0 : chosen_25;
                const double x_87 = lk_rounded(others) * x_54[r];
                const double x_88 = lk_rounded(others) + x_87;
                const double x_89 = lk_rounded(share) * x_68[r];
                const double x_90 = surprisal * x_89;
                const double chosen_29 = c_0_eq_gamma ? 0.0 : x_90;
                const double chosen_30 = c_0_eq_share ? 0.0 : chosen_29;
                const double x_91 = chosen_30 + x_88;
                const double x_92 = gamma[r] * lk_rounded(others);
                const double x_93 = surprisal * x_92;
                const double neg_x_93 = -x_93;
                const double chosen_31 = c_0_eq_gamma ? 0.0 : neg_x_93;
                const double x_94 = chosen_31 + x_91;
                const double x_95 = x_28 * x_28;
                const double x_96 = now_alpha * x_95;
                const double x_97 = lk_rounded(share) * x_96;
                const double x_98 = x_94 * x_97;
                const double chosen_32 = x_26_lt_c_minus_1500 ? 0.0 : x_98;
                const double chosen_35_1 = is_label ? now_alpha : now_alpha_label;
                const int alpha_eq_c_0_1 = chosen_35_1 == 0.0;
                const double chosen_35_2 = is_label ? chosen_32 : chosen_26;
                const double chosen_33_1 = alpha_eq_c_0_1 ? 0.0 : chosen_35_2;
                hessian[i] = c_0_eq_share ? 0.0 : chosen_33_1;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_2 = room + 2 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_2[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }

    /* sum_share, sum_x_2, argmax_abs_x_2, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_pair row_sum_x_2 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_2 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_2 = row_x_2 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_2[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_2[i] = fabs(x_2[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_sum_add(&row_sum_x_2, n, x_2);
        lk_row_peak_raise(&row_argmax_abs_x_2, start, n, abs_x_2);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double sum_x_2 = lk_row_sum_value(row_sum_x_2);
    const double argmax_abs_x_2 = row_argmax_abs_x_2.at;
    const double argmax_share = row_argmax_share.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_4 = inverse_sum_share * inverse_sum_share;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_2 = row_x_2 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_2[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_2 = x_2[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_2 == index;
            chosen[i] = is_largest ? 0.0 : now_x_2;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(share);
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
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_2 = row_x_2 + (whole ? start : 0);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_2[i] = lk_rounded(share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const double now_alpha = alpha[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_3 = sum_x_2 - x_2[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_2 == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_8 = sum_share - lk_rounded(share);
                const int is_largest_1 = argmax_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_8;
                const int is_label = index == y_true;
                const double chosen_2_1 = is_label ? now_alpha : alpha_label;
                const double x_13_1 = chosen_2_1 * x_4;
                const double x_16_1 = others_1 * x_13_1;
                const double x_17_1 = lk_rounded(share) * x_16_1;
                const double x_18_1 = v[i] * x_17_1;
                const double x_14_1 = others * x_13_1;
                const double x_15_1 = lk_rounded(share) * x_14_1;
                const double x_19_1 = x_18_1 - x_15_1;
                hessian_vector[i] = weight * x_19_1;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double x_2[LK_LANES];
    double abs_x_2[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double peak[LK_ROWS];
    double sum_share[LK_ROWS];
    double alpha_label[LK_ROWS];
    double sum_x_2[LK_ROWS];
    double argmax_abs_x_2[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_4[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
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
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_2[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_2[i] = fabs(x_2[i]);
        }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share_high, sum_share, row_sum_share);
    lk_lanes_add(n, c, share_low, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    double row_sum_x_2[LK_ROWS];
    lk_lanes_sum(n, c, x_2, sum_x_2, row_sum_x_2);
    for (size_t r = 0; r < n; r++) {
        sum_x_2[r] = lk_row_sum_value((lk_pair){sum_x_2[r], row_sum_x_2[r]});
    }

    lk_lanes_argmax(n, c, abs_x_2, argmax_abs_x_2);

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        x_4[r] = inverse_sum_share * inverse_sum_share;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_2 = x_2[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_2[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_2;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(share);
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
                const double now_alpha = alpha[i];
                const double now_alpha_label = alpha_label[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_3 = sum_x_2[r] - x_2[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_2[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_3;
                const double x_8 = sum_share[r] - lk_rounded(share);
                const int is_largest_1 = argmax_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_8;
                const int is_label = index == y_true[r];
                const double chosen_2_1 = is_label ? now_alpha : now_alpha_label;
                const double x_13_1 = chosen_2_1 * x_4[r];
                const double x_16_1 = others_1 * x_13_1;
                const double x_17_1 = lk_rounded(share) * x_16_1;
                const double x_18_1 = v[i] * x_17_1;
                const double x_14_1 = others * x_13_1;
                const double x_15_1 = lk_rounded(share) * x_14_1;
                hessian_vector[i] = x_18_1 - x_15_1;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_3 = room + 2 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        v_label = v;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share, sum_x_3, argmax_abs_x_3 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        share_label = lk_rounded(share);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_22 = 2.0 * share_label;
    const double x_23 = share_label * x_22;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_36 = (-4.0) * share_label;
    const double x_37 = share_label * x_36;
    const double x_50 = inverse_sum_share * inverse_sum_share;
    const double x_51 = inverse_sum_share * x_50;
    const double x_52 = inverse_sum_share * x_51;
    const double x_53 = alpha_label * x_52;
    const double x_56 = (-5.0) * inverse_sum_share;
    const double x_57 = inverse_sum_share * x_56;
    const double x_58 = inverse_sum_share * x_57;
    const double x_59 = inverse_sum_share * x_58;
    const double x_65 = (-4.0) * inverse_sum_share;
    const double x_66 = inverse_sum_share * x_65;
    const double x_67 = inverse_sum_share * x_66;
    const double x_68 = inverse_sum_share * x_67;
    const double x_76 = 2.0 * inverse_sum_share;
    const double x_77 = inverse_sum_share * x_76;
    const double x_78 = inverse_sum_share * x_77;
    const double x_79 = inverse_sum_share * x_78;
    const double x_87 = 5.0 * inverse_sum_share;
    const double x_88 = inverse_sum_share * x_87;
    const double x_89 = inverse_sum_share * x_88;
    const double x_90 = inverse_sum_share * x_89;
    const double x_97 = 4.0 * inverse_sum_share;
    const double x_98 = inverse_sum_share * x_97;
    const double x_99 = inverse_sum_share * x_98;
    const double x_100 = inverse_sum_share * x_99;
    const double x_109 = (-2.0) * inverse_sum_share;
    const double x_110 = inverse_sum_share * x_109;
    const double x_111 = inverse_sum_share * x_110;
    const double x_112 = inverse_sum_share * x_111;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_3[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_3 == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double log_sum = lk_row_log1p(sum_without_largest);

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const double x_2 = sum_share - lk_rounded(share);
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_2;
        others_label = others;
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double x_3 = lk_rounded(share) * v;
        const double x_4 = sum_x_3 - x_3;
        const int is_largest_1 = argmax_abs_x_3 == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
        others_1_label = others_1;
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
    const double x_5 = others_label * others_label;
    const double x_6 = others_1_label * x_5;
    const double x_7 = others_label * x_5;
    const double x_10 = 4.0 * others_label;
    const double x_11 = others_1_label * x_10;
    const double x_12 = share_label * x_11;
    const double x_14 = share_label * x_5;
    const double x_17 = (-5.0) * others_label;
    const double x_18 = others_label * x_17;
    const double x_19 = share_label * x_18;
    const double x_20 = v_label * x_19;
    const double x_24 = others_1_label * x_23;
    const double x_25 = surprisal_label * x_24;
    const double chosen_2 = c_0_eq_share_label ? 0.0 : x_25;
    const double x_27 = (-4.0) * others_label;
    const double x_28 = others_1_label * x_27;
    const double x_29 = share_label * x_28;
    const double x_30 = surprisal_label * x_29;
    const double chosen_3 = c_0_eq_share_label ? 0.0 : x_30;
    const double x_32 = others_label * x_23;
    const double x_33 = surprisal_label * x_32;
    const double x_38 = others_label * x_37;
    const double x_39 = surprisal_label * x_38;
    const double x_40 = v_label * x_39;
    const double chosen_5 = c_0_eq_share_label ? 0.0 : x_40;
    const double x_42 = 2.0 * others_label;
    const double x_43 = others_label * x_42;
    const double x_44 = share_label * x_43;
    const double x_45 = surprisal_label * x_44;
    const double x_48 = v_label * x_45;
    const double chosen_7 = c_0_eq_share_label ? 0.0 : x_48;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_3[i] = lk_rounded(share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double x_4 = sum_x_3 - x_3[i];
                const int is_largest_1 = argmax_abs_x_3 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
                const double x_8 = v[i] * x_7;
                const double x_9 = x_8 - x_6;
                const double x_13 = x_12 + x_9;
                const double x_15 = v[i] * x_14;
                const double x_16 = x_13 + x_15;
                const double x_21 = x_16 + x_20;
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_26 = chosen_2 + x_21;
                const double x_31 = chosen_3 + x_26;
                const double x_34 = v[i] * x_33;
                const double chosen_4 = c_0_eq_share_label ? 0.0 : x_34;
                const double x_35 = chosen_4 + x_31;
                const double x_41 = chosen_5 + x_35;
                const double x_46 = v[i] * x_45;
                const double chosen_6 = c_0_eq_share_label ? 0.0 : x_46;
                const double x_47 = chosen_6 + x_41;
                const double x_49 = chosen_7 + x_47;
                const double x_54 = lk_rounded(share) * x_53;
                const double x_55 = x_49 * x_54;
                const double chosen_8 = alpha_label_eq_c_0 ? 0.0 : x_55;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                const double x_60 = others * x_59;
                const double x_61 = others * x_60;
                const double x_62 = alpha[i] * x_61;
                const double x_63 = others_1 * x_62;
                const double x_64 = lk_rounded(share) * x_63;
                const double x_69 = lk_rounded(share) * x_68;
                const double x_70 = lk_rounded(share) * x_69;
                const double x_71 = alpha[i] * x_70;
                const double x_72 = others * x_71;
                const double x_73 = others_1 * x_72;
                const double x_74 = surprisal * x_73;
                const double chosen_10 = c_0_eq_share ? 0.0 : x_74;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double x_75 = chosen_11 + x_64;
                const double x_80 = others * x_79;
                const double x_81 = others * x_80;
                const double x_82 = alpha[i] * x_81;
                const double x_83 = others_1 * x_82;
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = surprisal * x_84;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_85;
                const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                const double x_86 = chosen_13 + x_75;
                const double x_91 = others * x_90;
                const double x_92 = others * x_91;
                const double x_93 = others * x_92;
                const double x_94 = alpha[i] * x_93;
                const double x_95 = lk_rounded(share) * x_94;
                const double x_96 = v[i] * x_95;
                const double x_101 = others * x_100;
                const double x_102 = others * x_101;
                const double x_103 = lk_rounded(share) * x_102;
                const double x_104 = lk_rounded(share) * x_103;
                const double x_105 = alpha[i] * x_104;
                const double x_106 = surprisal * x_105;
                const double x_107 = v[i] * x_106;
                const double chosen_14 = c_0_eq_share ? 0.0 : x_107;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                const double x_108 = chosen_15 + x_96;
                const double x_113 = others * x_112;
                const double x_114 = others * x_113;
                const double x_115 = others * x_114;
                const double x_116 = alpha[i] * x_115;
                const double x_117 = lk_rounded(share) * x_116;
                const double x_118 = surprisal * x_117;
                const double x_119 = v[i] * x_118;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_119;
                const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                const double x_120 = chosen_17 + x_108;
                const double x_121 = x_120 + x_86;
                const int is_label = index == y_true;
                const double chosen_18 = is_label ? x_121 : chosen_9;
                hessian_vector[i] = weight * chosen_18;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen_1[LK_LANES];
    double peak[LK_ROWS];
    double sum_share[LK_ROWS];
    double alpha_label[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double share_at_y_true_high[LK_ROWS];
    double share_at_y_true_low[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double x_6[LK_ROWS];
    double x_7[LK_ROWS];
    double x_12[LK_ROWS];
    double x_14[LK_ROWS];
    double v_label[LK_ROWS];
    double x_20[LK_ROWS];
    double log_sum[LK_ROWS];
    double chosen_2[LK_ROWS];
    double chosen_3[LK_ROWS];
    double x_33[LK_ROWS];
    double chosen_5[LK_ROWS];
    double x_45[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_53[LK_ROWS];
    double x_59[LK_ROWS];
    double x_68[LK_ROWS];
    double x_79[LK_ROWS];
    double x_90[LK_ROWS];
    double x_100[LK_ROWS];
    double x_112[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        v_label[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        share_at_y_true_high[r] = neg_gap_at_y_true.high;
        share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_exp(n, share_at_y_true_high, share_at_y_true_low);

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
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share_high, sum_share, row_sum_share);
    lk_lanes_add(n, c, share_low, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_50 = inverse_sum_share * inverse_sum_share;
        const double x_51 = inverse_sum_share * x_50;
        const double x_52 = inverse_sum_share * x_51;
        x_53[r] = alpha_label[r] * x_52;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_56 = (-5.0) * inverse_sum_share;
        const double x_57 = inverse_sum_share * x_56;
        const double x_58 = inverse_sum_share * x_57;
        x_59[r] = inverse_sum_share * x_58;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_65 = (-4.0) * inverse_sum_share;
        const double x_66 = inverse_sum_share * x_65;
        const double x_67 = inverse_sum_share * x_66;
        x_68[r] = inverse_sum_share * x_67;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_76 = 2.0 * inverse_sum_share;
        const double x_77 = inverse_sum_share * x_76;
        const double x_78 = inverse_sum_share * x_77;
        x_79[r] = inverse_sum_share * x_78;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_87 = 5.0 * inverse_sum_share;
        const double x_88 = inverse_sum_share * x_87;
        const double x_89 = inverse_sum_share * x_88;
        x_90[r] = inverse_sum_share * x_89;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_97 = 4.0 * inverse_sum_share;
        const double x_98 = inverse_sum_share * x_97;
        const double x_99 = inverse_sum_share * x_98;
        x_100[r] = inverse_sum_share * x_99;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_109 = (-2.0) * inverse_sum_share;
        const double x_110 = inverse_sum_share * x_109;
        const double x_111 = inverse_sum_share * x_110;
        x_112[r] = inverse_sum_share * x_111;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_3[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
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
        const double now_sum_without_largest = sum_without_largest[r];
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double x_5 = others_at_y_true * others_at_y_true;
        x_6[r] = others_1_at_y_true * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double x_5 = others_at_y_true * others_at_y_true;
        x_7[r] = others_at_y_true * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double x_10 = 4.0 * others_at_y_true;
        const double x_11 = others_1_at_y_true * x_10;
        x_12[r] = lk_rounded(share_at_y_true) * x_11;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double x_5 = others_at_y_true * others_at_y_true;
        x_14[r] = lk_rounded(share_at_y_true) * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double x_17 = (-5.0) * others_at_y_true;
        const double x_18 = others_at_y_true * x_17;
        const double x_19 = lk_rounded(share_at_y_true) * x_18;
        x_20[r] = v_label[r] * x_19;
    }

    for (size_t r = 0; r < n; r++) {
        log_sum[r] = sum_without_largest[r];
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_22 = 2.0 * lk_rounded(share_at_y_true);
        const double x_23 = lk_rounded(share_at_y_true) * x_22;
        const double x_24 = others_1_at_y_true * x_23;
        const double x_25 = surprisal_at_y_true * x_24;
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        chosen_2[r] = c_0_eq_share_label ? 0.0 : x_25;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double x_27 = (-4.0) * others_at_y_true;
        const double x_28 = others_1_at_y_true * x_27;
        const double x_29 = lk_rounded(share_at_y_true) * x_28;
        const double x_30 = surprisal_at_y_true * x_29;
        chosen_3[r] = c_0_eq_share_label ? 0.0 : x_30;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_22 = 2.0 * lk_rounded(share_at_y_true);
        const double x_23 = lk_rounded(share_at_y_true) * x_22;
        const double x_32 = others_at_y_true * x_23;
        x_33[r] = surprisal_at_y_true * x_32;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double x_36 = (-4.0) * lk_rounded(share_at_y_true);
        const double x_37 = lk_rounded(share_at_y_true) * x_36;
        const double x_38 = others_at_y_true * x_37;
        const double x_39 = surprisal_at_y_true * x_38;
        const double x_40 = v_label[r] * x_39;
        chosen_5[r] = c_0_eq_share_label ? 0.0 : x_40;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest = sum_without_largest[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double x_2_at_y_true = sum_share[r] - lk_rounded(share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_2_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_42 = 2.0 * others_at_y_true;
        const double x_43 = others_at_y_true * x_42;
        const double x_44 = lk_rounded(share_at_y_true) * x_43;
        x_45[r] = surprisal_at_y_true * x_44;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double x_48 = v_label[r] * x_45[r];
        chosen_7[r] = c_0_eq_share_label ? 0.0 : x_48;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share[r] - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double x_4 = sum_x_3[r] - x_3[i];
                const int is_largest_1 = argmax_abs_x_3[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_4;
                const double x_8 = v[i] * x_7[r];
                const double x_9 = x_8 - x_6[r];
                const double x_13 = x_12[r] + x_9;
                const double x_15 = v[i] * x_14[r];
                const double x_16 = x_13 + x_15;
                const double x_21 = x_16 + x_20[r];
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
                const double x_26 = chosen_2[r] + x_21;
                const double x_31 = chosen_3[r] + x_26;
                const double x_34 = v[i] * x_33[r];
                const double chosen_4 = c_0_eq_share_label ? 0.0 : x_34;
                const double x_35 = chosen_4 + x_31;
                const double x_41 = chosen_5[r] + x_35;
                const double x_46 = v[i] * x_45[r];
                const double chosen_6 = c_0_eq_share_label ? 0.0 : x_46;
                const double x_47 = chosen_6 + x_41;
                const double x_49 = chosen_7[r] + x_47;
                const double x_54 = lk_rounded(share) * x_53[r];
                const double x_55 = x_49 * x_54;
                const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
                const double chosen_8 = alpha_label_eq_c_0 ? 0.0 : x_55;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                const double x_60 = others * x_59[r];
                const double x_61 = others * x_60;
                const double x_62 = alpha[i] * x_61;
                const double x_63 = others_1 * x_62;
                const double x_64 = lk_rounded(share) * x_63;
                const double x_69 = lk_rounded(share) * x_68[r];
                const double x_70 = lk_rounded(share) * x_69;
                const double x_71 = alpha[i] * x_70;
                const double x_72 = others * x_71;
                const double x_73 = others_1 * x_72;
                const double x_74 = surprisal * x_73;
                const double chosen_10 = c_0_eq_share ? 0.0 : x_74;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double x_75 = chosen_11 + x_64;
                const double x_80 = others * x_79[r];
                const double x_81 = others * x_80;
                const double x_82 = alpha[i] * x_81;
                const double x_83 = others_1 * x_82;
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = surprisal * x_84;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_85;
                const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                const double x_86 = chosen_13 + x_75;
                const double x_91 = others * x_90[r];
                const double x_92 = others * x_91;
                const double x_93 = others * x_92;
                const double x_94 = alpha[i] * x_93;
                const double x_95 = lk_rounded(share) * x_94;
                const double x_96 = v[i] * x_95;
                const double x_101 = others * x_100[r];
                const double x_102 = others * x_101;
                const double x_103 = lk_rounded(share) * x_102;
                const double x_104 = lk_rounded(share) * x_103;
                const double x_105 = alpha[i] * x_104;
                const double x_106 = surprisal * x_105;
                const double x_107 = v[i] * x_106;
                const double chosen_14 = c_0_eq_share ? 0.0 : x_107;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                const double x_108 = chosen_15 + x_96;
                const double x_113 = others * x_112[r];
                const double x_114 = others * x_113;
                const double x_115 = others * x_114;
                const double x_116 = alpha[i] * x_115;
                const double x_117 = lk_rounded(share) * x_116;
                const double x_118 = surprisal * x_117;
                const double x_119 = v[i] * x_118;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_119;
                const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                const double x_120 = chosen_17 + x_108;
                const double x_121 = x_120 + x_86;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? x_121 : chosen_9;
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_3 = room + 2 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[4];
    const double x_15 = (-2.0) * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_31 = gamma * gamma;
    const double x_37 = 2.0 * gamma;
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const lk_pair x_58 = lk_sum((-2.0), gamma);
    const lk_pair x_76 = lk_sum((-1.0), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        v_label = v;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share, sum_x_3, argmax_abs_x_3 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        share_label = lk_rounded(share);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_26 = share_label * share_label;
    const double x_27 = gamma * x_26;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_32 = share_label * x_31;
    const double x_33 = share_label * x_32;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_3[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_3 == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest);
    const lk_pair x_60 = lk_pair_mul(log_sum, neg_gamma);

    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const lk_pair x_2 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
        others_label = others;
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair share = lk_row_pair_exp(neg_gap);
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double x_3 = lk_rounded(share) * v;
        const double x_4 = sum_x_3 - x_3;
        const int is_largest_1 = argmax_abs_x_3 == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
        others_1_label = others_1;
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
    const double x_5 = lk_rounded(others_label) * lk_rounded(others_label);
    const double x_6 = others_1_label * x_5;
    const double x_7 = lk_rounded(others_label) * x_5;
    const double x_10 = share_label * x_5;
    const double x_13 = v_label * x_10;
    const double x_16 = lk_rounded(others_label) * x_15;
    const double x_17 = others_1_label * x_16;
    const double x_18 = share_label * x_17;
    const double x_20 = 2.0 * lk_rounded(others_label);
    const double x_21 = lk_rounded(others_label) * x_20;
    const double x_22 = gamma * x_21;
    const double x_23 = share_label * x_22;
    const double x_24 = v_label * x_23;
    const double x_28 = others_1_label * x_27;
    const double x_29 = surprisal_label * x_28;
    const double chosen_2 = c_0_eq_share_label ? 0.0 : x_29;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
    const double x_34 = others_1_label * x_33;
    const double x_35 = surprisal_label * x_34;
    const double neg_x_35 = -x_35;
    const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_35;
    const double chosen_5 = c_0_eq_share_label ? 0.0 : chosen_4;
    const double x_38 = lk_rounded(others_label) * x_37;
    const double x_39 = others_1_label * x_38;
    const double x_40 = share_label * x_39;
    const double x_41 = surprisal_label * x_40;
    const double chosen_6 = c_0_eq_gamma ? 0.0 : x_41;
    const double chosen_7 = c_0_eq_share_label ? 0.0 : chosen_6;
    const double x_43 = lk_rounded(others_label) * x_27;
    const double x_44 = surprisal_label * x_43;
    const double x_47 = gamma * x_5;
    const double x_48 = share_label * x_47;
    const double x_49 = surprisal_label * x_48;
    const double x_52 = v_label * x_49;
    const double neg_x_52 = -x_52;
    const double chosen_12 = c_0_eq_gamma ? 0.0 : neg_x_52;
    const double chosen_13 = c_0_eq_share_label ? 0.0 : chosen_12;
    const double x_54 = lk_rounded(others_label) * x_33;
    const double x_55 = surprisal_label * x_54;
    const double x_56 = v_label * x_55;
    const double chosen_14 = c_0_eq_gamma ? 0.0 : x_56;
    const double chosen_15 = c_0_eq_share_label ? 0.0 : chosen_14;
    const lk_pair log_others_label = lk_row_pair_log(others_label);
    const lk_pair x_59 = lk_pair_mul(log_others_label, x_58);
    const lk_pair x_61 = lk_pair_add(x_59, x_60);
    const int x_61_lt_c_minus_1500 = x_61.high < (-1500.0);
    const lk_pair x_62 = lk_pair_mul_double(x_61, 0.5);
    const lk_pair half_power = lk_row_pair_exp(x_62);
    const double x_63 = lk_rounded(half_power) * inverse_sum_share;
    const double x_64 = x_63 * x_63;
    const double x_65 = alpha_label * x_64;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_3[i] = lk_rounded(share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
            lk_block_pair_log(n, log_others_high, log_others_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_77 = lk_pair_mul(log_others, x_76);
                const lk_pair x_78 = lk_pair_add(x_60, x_77);
                const lk_pair x_79 = lk_pair_mul_double(x_78, 0.5);
                half_power_1_high[i] = x_79.high;
                half_power_1_low[i] = x_79.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_86 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_87 = lk_pair_add(x_60, x_86);
                const lk_pair x_88 = lk_pair_mul_double(x_87, 0.5);
                half_power_2_high[i] = x_88.high;
                half_power_2_low[i] = x_88.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double x_4 = sum_x_3 - x_3[i];
                const int is_largest_1 = argmax_abs_x_3 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
                const double x_8 = v[i] * x_7;
                const double x_9 = x_6 - x_8;
                const double x_11 = v[i] * x_10;
                const double x_12 = x_9 - x_11;
                const double x_14 = x_12 + x_13;
                const double x_19 = x_14 + x_18;
                const double x_25 = x_19 + x_24;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const double x_30 = chosen_3 + x_25;
                const double x_36 = chosen_5 + x_30;
                const double x_42 = chosen_7 + x_36;
                const double x_45 = v[i] * x_44;
                const double neg_x_45 = -x_45;
                const double chosen_8 = c_0_eq_share_label ? 0.0 : neg_x_45;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : chosen_8;
                const double x_46 = chosen_9 + x_42;
                const double x_50 = v[i] * x_49;
                const double neg_x_50 = -x_50;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : neg_x_50;
                const double chosen_11 = c_0_eq_share_label ? 0.0 : chosen_10;
                const double x_51 = chosen_11 + x_46;
                const double x_53 = chosen_13 + x_51;
                const double x_57 = chosen_15 + x_53;
                const double x_66 = lk_rounded(share) * x_65;
                const double x_67 = x_57 * x_66;
                const double neg_x_67 = -x_67;
                const double chosen_16 = x_61_lt_c_minus_1500 ? 0.0 : neg_x_67;
                const int c_0_eq_x_57 = 0.0 == x_57;
                const double chosen_17 = c_0_eq_x_57 ? 0.0 : chosen_16;
                const double chosen_18 = alpha_label_eq_c_0 ? 0.0 : chosen_17;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
                const double x_68 = lk_rounded(others) * x_37;
                const double x_69 = lk_rounded(others) + x_68;
                const double x_70 = lk_rounded(share) * x_31;
                const double x_71 = surprisal * x_70;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : x_71;
                const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                const double x_72 = chosen_21 + x_69;
                const double x_73 = gamma * lk_rounded(others);
                const double x_74 = surprisal * x_73;
                const double neg_x_74 = -x_74;
                const double chosen_22 = c_0_eq_gamma ? 0.0 : neg_x_74;
                const double x_75 = chosen_22 + x_72;
                const lk_pair x_77 = lk_pair_mul(log_others, x_76);
                const lk_pair x_78 = lk_pair_add(x_60, x_77);
                const int x_78_lt_c_minus_1500 = x_78.high < (-1500.0);
                const double x_80 = lk_rounded(half_power_1) * inverse_sum_share;
                const double x_81 = x_80 * x_80;
                const double x_82 = alpha[i] * x_81;
                const double x_83 = others_1 * x_82;
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = x_75 * x_84;
                const double neg_x_85 = -x_85;
                const double chosen_23 = x_78_lt_c_minus_1500 ? 0.0 : neg_x_85;
                const int c_0_eq_x_75 = 0.0 == x_75;
                const double chosen_24 = c_0_eq_x_75 ? 0.0 : chosen_23;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const lk_pair x_86 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_87 = lk_pair_add(x_60, x_86);
                const int x_87_lt_c_minus_1500 = x_87.high < (-1500.0);
                const double x_89 = lk_rounded(half_power_2) * inverse_sum_share;
                const double x_90 = x_89 * x_89;
                const double x_91 = alpha[i] * x_90;
                const double x_92 = lk_rounded(share) * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_75 * x_93;
                const double chosen_27 = x_87_lt_c_minus_1500 ? 0.0 : x_94;
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : chosen_27;
                const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                const double x_95 = chosen_26 + chosen_29;
                const int is_label = index == y_true;
                const double chosen_30 = is_label ? x_95 : chosen_19;
                hessian_vector[i] = weight * chosen_30;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen_1[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double alpha_label[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double share_at_y_true_high[LK_ROWS];
    double share_at_y_true_low[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double x_6[LK_ROWS];
    double x_7[LK_ROWS];
    double x_10[LK_ROWS];
    double v_label[LK_ROWS];
    double x_13[LK_ROWS];
    double x_18[LK_ROWS];
    double x_24[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double chosen_3[LK_ROWS];
    double x_31[LK_ROWS];
    double chosen_5[LK_ROWS];
    double x_37[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_44[LK_ROWS];
    double x_49[LK_ROWS];
    double chosen_13[LK_ROWS];
    double chosen_15[LK_ROWS];
    double log_others_label_high[LK_ROWS];
    double log_others_label_low[LK_ROWS];
    double x_60_high[LK_ROWS];
    double x_60_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double x_65[LK_ROWS];
    double x_76_high[LK_ROWS];
    double x_76_low[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_31[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_37[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_76 = lk_sum((-1.0), gamma[r]);
        x_76_high[r] = x_76.high;
        x_76_low[r] = x_76.low;
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        v_label[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        share_at_y_true_high[r] = neg_gap_at_y_true.high;
        share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_exp(n, share_at_y_true_high, share_at_y_true_low);

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
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_3[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
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
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double x_5 = lk_rounded(others_at_y_true) * lk_rounded(others_at_y_true);
        x_6[r] = others_1_at_y_true * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double x_5 = lk_rounded(others_at_y_true) * lk_rounded(others_at_y_true);
        x_7[r] = lk_rounded(others_at_y_true) * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double x_5 = lk_rounded(others_at_y_true) * lk_rounded(others_at_y_true);
        x_10[r] = lk_rounded(share_at_y_true) * x_5;
    }

    for (size_t r = 0; r < n; r++) {
        x_13[r] = v_label[r] * x_10[r];
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double x_15 = (-2.0) * gamma[r];
        const double x_16 = lk_rounded(others_at_y_true) * x_15;
        const double x_17 = others_1_at_y_true * x_16;
        x_18[r] = lk_rounded(share_at_y_true) * x_17;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double x_20 = 2.0 * lk_rounded(others_at_y_true);
        const double x_21 = lk_rounded(others_at_y_true) * x_20;
        const double x_22 = gamma[r] * x_21;
        const double x_23 = lk_rounded(share_at_y_true) * x_22;
        x_24[r] = v_label[r] * x_23;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        log_sum_high[r] = sum_without_largest.high;
        log_sum_low[r] = sum_without_largest.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_26 = lk_rounded(share_at_y_true) * lk_rounded(share_at_y_true);
        const double x_27 = gamma[r] * x_26;
        const double x_28 = others_1_at_y_true * x_27;
        const double x_29 = surprisal_at_y_true * x_28;
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double chosen_2 = c_0_eq_share_label ? 0.0 : x_29;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        chosen_3[r] = c_0_eq_gamma ? 0.0 : chosen_2;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double x_32 = lk_rounded(share_at_y_true) * x_31[r];
        const double x_33 = lk_rounded(share_at_y_true) * x_32;
        const double x_34 = others_1_at_y_true * x_33;
        const double x_35 = surprisal_at_y_true * x_34;
        const double neg_x_35 = -x_35;
        const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_35;
        chosen_5[r] = c_0_eq_share_label ? 0.0 : chosen_4;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_3[r] == y_true[r];
        const double x_3_at_y_true = lk_rounded(share_at_y_true) * v_at_y_true[r];
        const double x_4_at_y_true = sum_x_3[r] - x_3_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_4_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double x_38 = lk_rounded(others_at_y_true) * x_37[r];
        const double x_39 = others_1_at_y_true * x_38;
        const double x_40 = lk_rounded(share_at_y_true) * x_39;
        const double x_41 = surprisal_at_y_true * x_40;
        const double chosen_6 = c_0_eq_gamma ? 0.0 : x_41;
        chosen_7[r] = c_0_eq_share_label ? 0.0 : chosen_6;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_26 = lk_rounded(share_at_y_true) * lk_rounded(share_at_y_true);
        const double x_27 = gamma[r] * x_26;
        const double x_43 = lk_rounded(others_at_y_true) * x_27;
        x_44[r] = surprisal_at_y_true * x_43;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double x_5 = lk_rounded(others_at_y_true) * lk_rounded(others_at_y_true);
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_47 = gamma[r] * x_5;
        const double x_48 = lk_rounded(share_at_y_true) * x_47;
        x_49[r] = surprisal_at_y_true * x_48;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double x_52 = v_label[r] * x_49[r];
        const double neg_x_52 = -x_52;
        const double chosen_12 = c_0_eq_gamma ? 0.0 : neg_x_52;
        chosen_13[r] = c_0_eq_share_label ? 0.0 : chosen_12;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double x_32 = lk_rounded(share_at_y_true) * x_31[r];
        const double x_33 = lk_rounded(share_at_y_true) * x_32;
        const double x_54 = lk_rounded(others_at_y_true) * x_33;
        const double x_55 = surprisal_at_y_true * x_54;
        const double x_56 = v_label[r] * x_55;
        const double chosen_14 = c_0_eq_gamma ? 0.0 : x_56;
        chosen_15[r] = c_0_eq_share_label ? 0.0 : chosen_14;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_share[r] == y_true[r];
        const lk_pair x_2_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_2_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_2_at_y_true.low};
        log_others_label_high[r] = others_at_y_true.high;
        log_others_label_low[r] = others_at_y_true.low;
    }
    lk_block_pair_log(n, log_others_label_high, log_others_label_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_60 = lk_pair_mul(log_sum, neg_gamma);
        x_60_high[r] = x_60.high;
        x_60_low[r] = x_60.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
        const lk_pair x_60 = {x_60_high[r], x_60_low[r]};
        const lk_pair x_58 = lk_sum((-2.0), gamma[r]);
        const lk_pair x_59 = lk_pair_mul(log_others_label, x_58);
        const lk_pair x_61 = lk_pair_add(x_59, x_60);
        const lk_pair x_62 = lk_pair_mul_double(x_61, 0.5);
        half_power_high[r] = x_62.high;
        half_power_low[r] = x_62.low;
    }
    lk_block_pair_exp(n, half_power_high, half_power_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair half_power = {half_power_high[r], half_power_low[r]};
        const double x_63 = lk_rounded(half_power) * inverse_sum_share[r];
        const double x_64 = x_63 * x_63;
        x_65[r] = alpha_label[r] * x_64;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_2 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
    lk_block_pair_log(c * n, log_others_high, log_others_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_60 = {x_60_high[r], x_60_low[r]};
            const lk_pair x_76 = {x_76_high[r], x_76_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_77 = lk_pair_mul(log_others, x_76);
            const lk_pair x_78 = lk_pair_add(x_60, x_77);
            const lk_pair x_79 = lk_pair_mul_double(x_78, 0.5);
            half_power_1_high[i] = x_79.high;
            half_power_1_low[i] = x_79.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_60 = {x_60_high[r], x_60_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_86 = lk_pair_mul_double(log_others, gamma[r]);
            const lk_pair x_87 = lk_pair_add(x_60, x_86);
            const lk_pair x_88 = lk_pair_mul_double(x_87, 0.5);
            half_power_2_high[i] = x_88.high;
            half_power_2_low[i] = x_88.low;
        }
    lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair share_at_y_true = {share_at_y_true_high[r], share_at_y_true_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
                const lk_pair x_60 = {x_60_high[r], x_60_low[r]};
                const lk_pair x_76 = {x_76_high[r], x_76_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double x_4 = sum_x_3[r] - x_3[i];
                const int is_largest_1 = argmax_abs_x_3[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_4;
                const double x_8 = v[i] * x_7[r];
                const double x_9 = x_6[r] - x_8;
                const double x_11 = v[i] * x_10[r];
                const double x_12 = x_9 - x_11;
                const double x_14 = x_12 + x_13[r];
                const double x_19 = x_14 + x_18[r];
                const double x_25 = x_19 + x_24[r];
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double x_30 = chosen_3[r] + x_25;
                const double x_36 = chosen_5[r] + x_30;
                const double x_42 = chosen_7[r] + x_36;
                const double x_45 = v[i] * x_44[r];
                const double neg_x_45 = -x_45;
                const double chosen_8 = c_0_eq_share_label ? 0.0 : neg_x_45;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : chosen_8;
                const double x_46 = chosen_9 + x_42;
                const double x_50 = v[i] * x_49[r];
                const double neg_x_50 = -x_50;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : neg_x_50;
                const double chosen_11 = c_0_eq_share_label ? 0.0 : chosen_10;
                const double x_51 = chosen_11 + x_46;
                const double x_53 = chosen_13[r] + x_51;
                const double x_57 = chosen_15[r] + x_53;
                const lk_pair x_58 = lk_sum((-2.0), gamma[r]);
                const lk_pair x_59 = lk_pair_mul(log_others_label, x_58);
                const lk_pair x_61 = lk_pair_add(x_59, x_60);
                const int x_61_lt_c_minus_1500 = x_61.high < (-1500.0);
                const double x_66 = lk_rounded(share) * x_65[r];
                const double x_67 = x_57 * x_66;
                const double neg_x_67 = -x_67;
                const double chosen_16 = x_61_lt_c_minus_1500 ? 0.0 : neg_x_67;
                const int c_0_eq_x_57 = 0.0 == x_57;
                const double chosen_17 = c_0_eq_x_57 ? 0.0 : chosen_16;
                const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
                const double chosen_18 = alpha_label_eq_c_0 ? 0.0 : chosen_17;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
                const double x_68 = lk_rounded(others) * x_37[r];
                const double x_69 = lk_rounded(others) + x_68;
                const double x_70 = lk_rounded(share) * x_31[r];
                const double x_71 = surprisal * x_70;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : x_71;
                const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                const double x_72 = chosen_21 + x_69;
                const double x_73 = gamma[r] * lk_rounded(others);
                const double x_74 = surprisal * x_73;
                const double neg_x_74 = -x_74;
                const double chosen_22 = c_0_eq_gamma ? 0.0 : neg_x_74;
                const double x_75 = chosen_22 + x_72;
                const lk_pair x_77 = lk_pair_mul(log_others, x_76);
                const lk_pair x_78 = lk_pair_add(x_60, x_77);
                const int x_78_lt_c_minus_1500 = x_78.high < (-1500.0);
                const double x_80 = lk_rounded(half_power_1) * inverse_sum_share[r];
                const double x_81 = x_80 * x_80;
                const double x_82 = alpha[i] * x_81;
                const double x_83 = others_1 * x_82;
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = x_75 * x_84;
                const double neg_x_85 = -x_85;
                const double chosen_23 = x_78_lt_c_minus_1500 ? 0.0 : neg_x_85;
                const int c_0_eq_x_75 = 0.0 == x_75;
                const double chosen_24 = c_0_eq_x_75 ? 0.0 : chosen_23;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const lk_pair x_86 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_87 = lk_pair_add(x_60, x_86);
                const int x_87_lt_c_minus_1500 = x_87.high < (-1500.0);
                const double x_89 = lk_rounded(half_power_2) * inverse_sum_share[r];
                const double x_90 = x_89 * x_89;
                const double x_91 = alpha[i] * x_90;
                const double x_92 = lk_rounded(share) * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_75 * x_93;
                const double chosen_27 = x_87_lt_c_minus_1500 ? 0.0 : x_94;
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : chosen_27;
                const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                const double x_95 = chosen_26 + chosen_29;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? x_95 : chosen_19;
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
            .lanes = sparse_categorical_focal_crossentropy_logits_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_logits_case_2,
            .lanes = sparse_categorical_focal_crossentropy_logits_case_2_lanes,
        },
    },
    .kept = 3,
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
