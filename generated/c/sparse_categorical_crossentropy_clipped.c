/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * sparse_categorical_crossentropy_clipped = -total(y*log(clip(p/total(p), low, high)))
 *     target y_true label [0, inf]
 *     prediction y_pred element [0, inf]
 *     parameter low row [0, 1] default 1/10000000
 *     parameter high row [0, 1] default 9999999/10000000
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

static double lk_row_log(double x)
{
    return lk_log(x);
}

static double lk_row_log1p(double x)
{
    return lk_log1p(x);
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

/* sparse_categorical_crossentropy_clipped: otherwise */
static void sparse_categorical_crossentropy_clipped_case_0(
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
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[2];
    const double high = row_in[3];

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
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const lk_pair share = lk_quotient(y_pred, largest);
        share_label = lk_rounded(share);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double log_sum_share = want_value ? lk_row_log(lk_rounded(sum_share)) : 0.0;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_5 = lk_rounded(inverse_sum_share) * share_label;
    const double x_6 = low > x_5 ? low : x_5;
    const double clipped = high < x_6 ? high : x_6;
    const int clipped_eq_x_5 = clipped == x_5;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double chosen_2 = clipped_eq_x_5 ? 0.0 : neg_log_clipped;
    const lk_pair x_8 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, largest) : lk_pair_of(0.0);
    const double chosen_3 = clipped_eq_x_5 ? lk_rounded(x_8) : 0.0;
    const lk_pair x_13 = lk_pair_mul(inverse_sum_share, x_8);
    const double x_14 = want_hessian ? lk_rounded(x_13) / largest : 0.0;
    const double neg_x_14 = -x_14;
    const double chosen_6 = clipped_eq_x_5 ? neg_x_14 : 0.0;

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

    /* gradient, hessian */
    if (want_gradient || want_hessian)
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
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const double x_9 = others * lk_rounded(x_8);
                    const double x_10 = x_9 / lk_rounded(share);
                    const double neg_x_10 = -x_10;
                    const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_12 = low > x_11 ? low : x_11;
                    const double clipped_1 = high < x_12 ? high : x_12;
                    const int clipped_1_eq_x_11 = clipped_1 == x_11;
                    const double chosen_4 = clipped_1_eq_x_11 ? neg_x_10 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_5 = is_label ? chosen_4 : chosen_3;
                    gradient[i] = weight * chosen_5;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_12 = low > x_11 ? low : x_11;
                    const double clipped_1 = high < x_12 ? high : x_12;
                    const int clipped_1_eq_x_11 = clipped_1 == x_11;
                    const int is_label = index == y_true;
                    const lk_pair x_15 = lk_pair_add(share, sum_share);
                    const double x_16 = others * x_14;
                    const lk_pair x_17 = lk_double_div_pair(x_16, share);
                    const lk_pair x_18 = lk_pair_mul(x_15, x_17);
                    const double x_19 = lk_rounded(x_18) / lk_rounded(share);
                    const double chosen_7 = clipped_1_eq_x_11 ? x_19 : 0.0;
                    const double chosen_8 = is_label ? chosen_7 : chosen_6;
                    hessian[i] = weight * chosen_8;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const lk_pair share = lk_quotient(y_pred, largest);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
        const double x_2 = others / lk_rounded(share);
        const double log_y_pred = lk_row_log(y_pred);
        const double x_3 = log_y_pred - log_largest;
        const double x_4 = log_sum_share - x_3;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    const double chosen_1 = clipped_eq_x_5 ? surprisal_label : 0.0;
    const double x_7 = chosen_1 + chosen_2;

    if (row_out[0] != NULL) *row_out[0] = weight * x_7;
}

/* sparse_categorical_crossentropy_clipped_hessian_vector: otherwise */
static void sparse_categorical_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[3];
    const double high = row_in[4];

    /* sum_v, largest, argmax_abs_v */
    lk_pair row_sum_v = {0.0, 0.0};
    double largest = -INFINITY;
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        lk_row_sum_add(&row_sum_v, n, v);
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double x_1 = sum_v / largest;

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_3[i] = is_largest_1 ? 0.0 : v[i];
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_2 = inverse_sum_share * x_1;
    const double x_3 = x_2 / largest;
    const double x_4 = inverse_sum_share * x_3;
    const double neg_x_4 = -x_4;
    const double x_5 = inverse_sum_share * share_label;
    const double x_6 = low > x_5 ? low : x_5;
    const double clipped = high < x_6 ? high : x_6;
    const int clipped_eq_x_5 = clipped == x_5;
    const double chosen = clipped_eq_x_5 ? neg_x_4 : 0.0;
    const double x_8 = inverse_sum_share / largest;
    const double x_9 = inverse_sum_share * x_8;
    const double x_10 = x_9 / largest;
    const double x_21 = 2.0 * inverse_sum_share;

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
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen_1[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            for (size_t i = 0; i < n; i++) {
                const double x_7 = lk_rounded(sum_share) - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_7;
                const double x_11 = others * x_10;
                const double x_12 = x_11 / share[i];
                const double x_13 = others * x_12;
                const double x_14 = x_13 / share[i];
                const double x_15 = v[i] * x_14;
                const double x_16 = inverse_sum_share * share[i];
                const double x_17 = low > x_16 ? low : x_16;
                const double clipped_1 = high < x_17 ? high : x_17;
                const int clipped_1_eq_x_16 = clipped_1 == x_16;
                const double chosen_2 = clipped_1_eq_x_16 ? x_15 : 0.0;
                const double x_18 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_18;
                const double x_19 = others_1 * x_10;
                const double neg_x_19 = -x_19;
                const double chosen_4 = clipped_1_eq_x_16 ? neg_x_19 : 0.0;
                const double x_20 = chosen_2 + chosen_4;
                const double x_22 = x_21 / share[i];
                const double x_23 = inverse_sum_share * x_22;
                const double x_24 = x_23 / largest;
                const double x_25 = others * x_24;
                const double x_26 = x_25 / largest;
                const double x_27 = v[i] * x_26;
                const double chosen_5 = clipped_1_eq_x_16 ? x_27 : 0.0;
                const double x_28 = chosen_5 + x_20;
                const int is_label = index == y_true;
                const double chosen_6 = is_label ? x_28 : chosen;
                hessian_vector[i] = weight * chosen_6;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_clipped) = {
    .name = "sparse_categorical_crossentropy_clipped",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_clipped_case_0,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_clipped_hessian_vector) = {
    .name = "sparse_categorical_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_clipped_hessian_vector_case_0,
        },
    },
};
