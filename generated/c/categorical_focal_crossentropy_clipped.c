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

static void lk_block_exp(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_exp(x[i]);
}

static void lk_block_log(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

static void lk_block_log1p(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

/* A sum over the blocks of a row, with the rounding errors of its additions. */
typedef struct { double high, low; } lk_row_sum;

static inline void lk_row_sum_add(lk_row_sum *sum, double x)
{
    const double high = sum->high + x;
    const double part = high - sum->high;
    sum->low += (sum->high - (high - part)) + (x - part);
    sum->high = high;
}

/* An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline double lk_row_sum_value(const lk_row_sum *sum)
{
    return sum->low == sum->low ? sum->high + sum->low : sum->high;
}

/* categorical_focal_crossentropy_clipped: gamma in {0} */
static void categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_6[LK_BLOCK];
    double x_39[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* sum_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);

    /* sum_chosen_2, sum_chosen_6, sum_x_39 */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_6 = {0.0, 0.0};
    lk_row_sum row_sum_x_39 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_clipped = -log_clipped[i];
                const double x_3 = alpha[i] * neg_log_clipped;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_5 = alpha[i] / clipped;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_8 = x_5 * y_pred[i];
                const double x_9 = x_8 * y_true[i];
                chosen_6[i] = chosen_eq_clipped ? x_9 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_25 = alpha[i] * 2.0;
                const double x_26 = x_25 / clipped;
                const double x_31 = y_pred[i] / clipped;
                const double x_32 = x_31 * y_pred[i];
                const double x_33 = x_32 / clipped;
                const double x_34 = alpha[i] * x_33;
                const double x_35 = x_34 * y_true[i];
                const double neg_x_35 = -x_35;
                const double chosen_17 = chosen_eq_clipped ? neg_x_35 : 0.0;
                const double x_36 = x_26 * y_pred[i];
                const double x_37 = sum_y_pred * x_36;
                const double x_38 = x_37 * y_true[i];
                const double chosen_18 = chosen_eq_clipped ? x_38 : 0.0;
                x_39[i] = chosen_17 + chosen_18;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_6, lk_block_sum(n, chosen_6));
        if (want_hessian)
            lk_row_sum_add(&row_sum_x_39, lk_block_sum(n, x_39));
    }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);
    const double sum_chosen_6 = lk_row_sum_value(&row_sum_chosen_6);
    const double sum_x_39 = lk_row_sum_value(&row_sum_x_39);
    const double x_10 = want_gradient ? sum_chosen_6 / sum_y_pred : 0.0;
    const double x_11 = want_gradient ? x_10 / sum_y_pred : 0.0;
    const double x_40 = want_hessian ? sum_x_39 / sum_y_pred : 0.0;
    const double x_41 = want_hessian ? x_40 / sum_y_pred : 0.0;
    const double x_42 = want_hessian ? x_41 / sum_y_pred : 0.0;
    const double x_43 = want_hessian ? x_42 / sum_y_pred : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_5 = alpha[i] / clipped;
                    const double x_6 = x_5 * y_true[i];
                    const double x_7 = x_6 / sum_y_pred;
                    const double neg_x_7 = -x_7;
                    const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_7;
                    const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double chosen_5 = chosen_eq_clipped ? chosen_4 : 0.0;
                    const double x_12 = chosen_5 + x_11;
                    gradient[i] = weight * x_12;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_5 = alpha[i] / clipped;
                    const double x_6 = x_5 * y_true[i];
                    const int chosen_eq_clipped = chosen == clipped;
                    const double x_13 = x_6 / clipped;
                    const double x_14 = x_13 / sum_y_pred;
                    const double x_15 = x_14 / sum_y_pred;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : x_15;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const double chosen_9 = chosen_eq_clipped ? chosen_8 : 0.0;
                    const double x_16 = alpha[i] * (-2.0);
                    const double x_17 = x_16 / clipped;
                    const double x_18 = x_17 * y_pred[i];
                    const double x_19 = x_18 / clipped;
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = x_20 / sum_y_pred;
                    const double x_22 = x_21 / sum_y_pred;
                    const double x_23 = x_22 / sum_y_pred;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_23;
                    const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
                    const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                    const double chosen_13 = chosen_eq_clipped ? chosen_12 : 0.0;
                    const double x_24 = chosen_13 + chosen_9;
                    const double x_25 = alpha[i] * 2.0;
                    const double x_26 = x_25 / clipped;
                    const double x_27 = x_26 * y_true[i];
                    const double x_28 = x_27 / sum_y_pred;
                    const double x_29 = x_28 / sum_y_pred;
                    const double chosen_14 = alpha_eq_c_0 ? 0.0 : x_29;
                    const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
                    const double chosen_16 = chosen_eq_clipped ? chosen_15 : 0.0;
                    const double x_30 = chosen_16 + x_24;
                    const double x_44 = x_30 - x_43;
                    hessian[i] = weight * x_44;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_clipped: gamma in {2} */
static void categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* sum_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);

    /* sum_chosen_3, sum_chosen_12, sum_chosen_27 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_27 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        lk_load(alpha, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double not_clipped = 1.0 - clipped;
                const double neg_log_clipped = -log_clipped[i];
                const double x_3 = not_clipped * not_clipped;
                const double x_4 = alpha[i] * x_3;
                const double x_5 = neg_log_clipped * x_4;
                const double x_6 = x_5 * y_true[i];
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_1 = c_0_eq_not_clipped ? 0.0 : x_6;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double not_clipped = 1.0 - clipped;
                const double neg_log_clipped = -log_clipped[i];
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_7 = 2.0 * clipped;
                const double x_8 = neg_log_clipped * x_7;
                const double x_9 = not_clipped + x_8;
                const double x_10 = alpha[i] / clipped;
                const double x_11 = not_clipped * x_10;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_15 = x_11 * y_pred[i];
                const double x_16 = x_15 * y_true[i];
                const double x_17 = x_16 * x_9;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_17;
                const double chosen_9 = c_0_eq_not_clipped ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                chosen_12[i] = chosen_eq_clipped ? chosen_11 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double not_clipped = 1.0 - clipped;
                const double neg_log_clipped = -log_clipped[i];
                const double x_3 = not_clipped * not_clipped;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_7 = 2.0 * clipped;
                const double x_10 = alpha[i] / clipped;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_35 = 4.0 * clipped;
                const double x_36 = clipped * x_35;
                const double x_45 = not_clipped * x_3;
                const double x_53 = (-4.0) * clipped;
                const double x_54 = clipped * x_53;
                const double x_76 = x_45 * y_pred[i];
                const double x_77 = 5.0 * not_clipped;
                const double x_78 = not_clipped * x_77;
                const double x_79 = clipped * x_78;
                const double x_80 = x_79 * y_pred[i];
                const double x_81 = x_76 + x_80;
                const double x_82 = not_clipped * x_36;
                const double x_83 = x_82 * y_pred[i];
                const double x_84 = x_81 + x_83;
                const double x_85 = clipped * x_7;
                const double x_86 = clipped * x_85;
                const double x_87 = neg_log_clipped * x_86;
                const double x_88 = x_87 * y_pred[i];
                const double chosen_20 = c_0_eq_y_pred ? 0.0 : x_88;
                const double x_89 = chosen_20 + x_84;
                const double x_90 = neg_log_clipped * x_85;
                const double x_91 = not_clipped * x_90;
                const double x_92 = x_91 * y_pred[i];
                const double chosen_21 = c_0_eq_not_clipped ? 0.0 : x_92;
                const double chosen_22 = c_0_eq_y_pred ? 0.0 : chosen_21;
                const double x_93 = chosen_22 + x_89;
                const double x_94 = (-2.0) * not_clipped;
                const double x_95 = not_clipped * x_94;
                const double x_96 = clipped * x_95;
                const double x_97 = sum_y_pred * x_96;
                const double x_98 = x_93 + x_97;
                const double x_99 = neg_log_clipped * x_54;
                const double x_100 = not_clipped * x_99;
                const double x_101 = sum_y_pred * x_100;
                const double chosen_23 = c_0_eq_not_clipped ? 0.0 : x_101;
                const double x_102 = chosen_23 + x_98;
                const double x_103 = x_10 * y_pred[i];
                const double x_104 = x_103 / clipped;
                const double x_105 = x_104 * y_true[i];
                const double x_106 = x_102 * x_105;
                const double chosen_24 = alpha_eq_c_0 ? 0.0 : x_106;
                const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
                const double chosen_26 = c_0_eq_y_true ? 0.0 : chosen_25;
                chosen_27[i] = chosen_eq_clipped ? chosen_26 : 0.0;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_27, lk_block_sum(n, chosen_27));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double sum_chosen_27 = lk_row_sum_value(&row_sum_chosen_27);
    const double x_18 = want_gradient ? sum_chosen_12 / sum_y_pred : 0.0;
    const double x_19 = want_gradient ? x_18 / sum_y_pred : 0.0;
    const double x_107 = want_hessian ? sum_chosen_27 / sum_y_pred : 0.0;
    const double x_108 = want_hessian ? x_107 / sum_y_pred : 0.0;
    const double x_109 = want_hessian ? x_108 / sum_y_pred : 0.0;
    const double x_110 = want_hessian ? x_109 / sum_y_pred : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    log_clipped[i] = clipped;
                }
                lk_block_log(n, log_clipped);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double not_clipped = 1.0 - clipped;
                    const double neg_log_clipped = -log_clipped[i];
                    const int c_0_eq_not_clipped = 0.0 == not_clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_7 = 2.0 * clipped;
                    const double x_8 = neg_log_clipped * x_7;
                    const double x_9 = not_clipped + x_8;
                    const double x_10 = alpha[i] / clipped;
                    const double x_11 = not_clipped * x_10;
                    const double x_12 = x_11 / sum_y_pred;
                    const double x_13 = x_12 * y_true[i];
                    const double x_14 = x_13 * x_9;
                    const double neg_x_14 = -x_14;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const double chosen_5 = c_0_eq_not_clipped ? 0.0 : chosen_4;
                    const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double chosen_7 = chosen_eq_clipped ? chosen_6 : 0.0;
                    const double x_20 = chosen_7 + x_19;
                    gradient[i] = weight * x_20;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double not_clipped = 1.0 - clipped;
                    const double neg_log_clipped = -log_clipped[i];
                    const double x_3 = not_clipped * not_clipped;
                    const int c_0_eq_not_clipped = 0.0 == not_clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_10 = alpha[i] / clipped;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double x_21 = 2.0 * not_clipped;
                    const double x_22 = not_clipped * x_21;
                    const double x_23 = not_clipped * x_22;
                    const double x_24 = x_23 * y_pred[i];
                    const double x_25 = 10.0 * not_clipped;
                    const double x_26 = not_clipped * x_25;
                    const double x_27 = clipped * x_26;
                    const double x_28 = x_27 * y_pred[i];
                    const double x_29 = x_24 + x_28;
                    const double x_30 = 8.0 * clipped;
                    const double x_31 = clipped * x_30;
                    const double x_32 = not_clipped * x_31;
                    const double x_33 = x_32 * y_pred[i];
                    const double x_34 = x_29 + x_33;
                    const double x_35 = 4.0 * clipped;
                    const double x_36 = clipped * x_35;
                    const double x_37 = clipped * x_36;
                    const double x_38 = neg_log_clipped * x_37;
                    const double x_39 = x_38 * y_pred[i];
                    const double chosen_13 = c_0_eq_y_pred ? 0.0 : x_39;
                    const double x_40 = chosen_13 + x_34;
                    const double x_41 = neg_log_clipped * x_36;
                    const double x_42 = not_clipped * x_41;
                    const double x_43 = x_42 * y_pred[i];
                    const double chosen_14 = c_0_eq_not_clipped ? 0.0 : x_43;
                    const double chosen_15 = c_0_eq_y_pred ? 0.0 : chosen_14;
                    const double x_44 = chosen_15 + x_40;
                    const double x_45 = not_clipped * x_3;
                    const double x_46 = sum_y_pred * x_45;
                    const double x_47 = x_44 - x_46;
                    const double x_48 = (-7.0) * not_clipped;
                    const double x_49 = not_clipped * x_48;
                    const double x_50 = clipped * x_49;
                    const double x_51 = sum_y_pred * x_50;
                    const double x_52 = x_47 + x_51;
                    const double x_53 = (-4.0) * clipped;
                    const double x_54 = clipped * x_53;
                    const double x_55 = not_clipped * x_54;
                    const double x_56 = sum_y_pred * x_55;
                    const double x_57 = x_52 + x_56;
                    const double x_58 = (-2.0) * clipped;
                    const double x_59 = clipped * x_58;
                    const double x_60 = clipped * x_59;
                    const double x_61 = neg_log_clipped * x_60;
                    const double x_62 = sum_y_pred * x_61;
                    const double x_63 = x_57 + x_62;
                    const double x_64 = (-6.0) * clipped;
                    const double x_65 = clipped * x_64;
                    const double x_66 = neg_log_clipped * x_65;
                    const double x_67 = not_clipped * x_66;
                    const double x_68 = sum_y_pred * x_67;
                    const double chosen_16 = c_0_eq_not_clipped ? 0.0 : x_68;
                    const double x_69 = chosen_16 + x_63;
                    const double x_70 = x_10 * y_true[i];
                    const double x_71 = x_70 / clipped;
                    const double x_72 = x_69 * x_71;
                    const double x_73 = x_72 / sum_y_pred;
                    const double x_74 = x_73 / sum_y_pred;
                    const double x_75 = x_74 / sum_y_pred;
                    const double neg_x_75 = -x_75;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : neg_x_75;
                    const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                    const double chosen_19 = chosen_eq_clipped ? chosen_18 : 0.0;
                    const double x_111 = chosen_19 + x_110;
                    hessian[i] = weight * x_111;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_3;
}

/* categorical_focal_crossentropy_clipped: otherwise */
static void categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double half_power[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_58[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];
    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_12 = (-1.0) + gamma;
    const int c_0_lt_x_12 = 0.0 < x_12;
    const double x_112 = (-2.0) + gamma;
    const int c_0_lt_x_112 = 0.0 < x_112;

    /* sum_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);

    /* sum_chosen_3, sum_chosen_17, sum_chosen_58 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_17 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_58 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_3 = gamma * log1p_neg_clipped[i];
                const double x_4 = 0.5 * x_3;
                half_power[i] = x_4;
            }
            lk_block_exp(n, half_power);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_clipped = -log_clipped[i];
                const double x_3 = gamma * log1p_neg_clipped[i];
                const int x_3_lt_c_minus_1500 = x_3 < (-1500.0);
                const double x_5 = alpha[i] * half_power[i];
                const double x_6 = half_power[i] * neg_log_clipped;
                const double x_7 = x_5 * x_6;
                const double x_8 = x_7 * y_true[i];
                const double chosen_1 = x_3_lt_c_minus_1500 ? 0.0 : x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const double x_13 = log1p_neg_clipped[i] * x_12;
                const double x_14 = 0.5 * x_13;
                half_power_1[i] = x_14;
            }
            lk_block_exp(n, half_power_1);
        }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double neg_log_clipped = -log_clipped[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_clipped = 1.0 - clipped;
                const double x_9 = clipped * gamma;
                const double x_10 = neg_log_clipped * x_9;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_10;
                const double x_11 = chosen_4 + not_clipped;
                const double x_13 = log1p_neg_clipped[i] * x_12;
                const int x_13_lt_c_minus_1500 = x_13 < (-1500.0);
                const double x_15 = alpha[i] / clipped;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_21 = x_15 * y_pred[i];
                const double x_22 = half_power_1[i] * x_21;
                const double x_23 = x_22 * y_true[i];
                const double x_24 = half_power_1[i] * x_23;
                const double x_25 = x_11 * x_24;
                const double chosen_11 = x_13_lt_c_minus_1500 ? 0.0 : x_25;
                const double chosen_12 = c_0_lt_x_12 ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_not_clipped ? chosen_12 : chosen_11;
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : chosen_13;
                const double chosen_15 = c_0_eq_y_pred ? 0.0 : chosen_14;
                const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
                chosen_17[i] = chosen_eq_clipped ? chosen_16 : 0.0;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_113 = log1p_neg_clipped[i] * x_112;
                const double x_114 = 0.5 * x_113;
                half_power_2[i] = x_114;
            }
            lk_block_exp(n, half_power_2);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double neg_log_clipped = -log_clipped[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_clipped = 1.0 - clipped;
                const double x_15 = alpha[i] / clipped;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_21 = x_15 * y_pred[i];
                const double x_29 = 2.0 * not_clipped;
                const double x_30 = not_clipped * x_29;
                const double x_33 = clipped * x_30;
                const double x_48 = clipped * clipped;
                const double x_49 = clipped * x_48;
                const double x_50 = gamma * x_49;
                const double x_51 = neg_log_clipped * x_50;
                const double x_54 = 2.0 * clipped;
                const double x_55 = clipped * x_54;
                const double x_62 = gamma * x_55;
                const double x_68 = not_clipped * not_clipped;
                const double x_69 = not_clipped * x_68;
                const double x_77 = (-2.0) * not_clipped;
                const double x_78 = not_clipped * x_77;
                const double x_79 = clipped * x_78;
                const double x_83 = (-2.0) * clipped;
                const double x_84 = clipped * x_83;
                const double x_85 = gamma * x_84;
                const double x_94 = gamma * x_50;
                const double x_95 = neg_log_clipped * x_94;
                const double x_98 = neg_log_clipped * x_85;
                const double x_99 = not_clipped * x_98;
                const double x_102 = gamma * x_48;
                const double x_103 = neg_log_clipped * x_102;
                const double x_104 = not_clipped * x_103;
                const double x_107 = gamma * x_102;
                const double x_108 = neg_log_clipped * x_107;
                const double x_109 = not_clipped * x_108;
                const double x_113 = log1p_neg_clipped[i] * x_112;
                const int x_113_lt_c_minus_1500 = x_113 < (-1500.0);
                const double x_122 = x_69 * y_pred[i];
                const double x_123 = clipped * x_68;
                const double x_124 = x_123 * y_pred[i];
                const double x_125 = x_122 + x_124;
                const double x_126 = gamma * x_33;
                const double x_127 = x_126 * y_pred[i];
                const double x_128 = x_125 + x_127;
                const double x_129 = not_clipped * x_62;
                const double x_130 = x_129 * y_pred[i];
                const double x_131 = x_128 + x_130;
                const double x_132 = x_95 * y_pred[i];
                const double chosen_40 = c_0_eq_gamma ? 0.0 : x_132;
                const double chosen_41 = c_0_eq_y_pred ? 0.0 : chosen_40;
                const double x_133 = chosen_41 + x_131;
                const double x_134 = x_109 * y_pred[i];
                const double chosen_42 = c_0_eq_gamma ? 0.0 : x_134;
                const double chosen_43 = c_0_eq_not_clipped ? 0.0 : chosen_42;
                const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
                const double x_135 = chosen_44 + x_133;
                const double x_136 = sum_y_pred * x_79;
                const double x_137 = x_135 + x_136;
                const double x_138 = x_51 * y_pred[i];
                const double neg_x_138 = -x_138;
                const double chosen_45 = c_0_eq_gamma ? 0.0 : neg_x_138;
                const double chosen_46 = c_0_eq_y_pred ? 0.0 : chosen_45;
                const double x_139 = chosen_46 + x_137;
                const double x_140 = x_104 * y_pred[i];
                const double neg_x_140 = -x_140;
                const double chosen_47 = c_0_eq_gamma ? 0.0 : neg_x_140;
                const double chosen_48 = c_0_eq_not_clipped ? 0.0 : chosen_47;
                const double chosen_49 = c_0_eq_y_pred ? 0.0 : chosen_48;
                const double x_141 = chosen_49 + x_139;
                const double x_142 = sum_y_pred * x_99;
                const double chosen_50 = c_0_eq_gamma ? 0.0 : x_142;
                const double chosen_51 = c_0_eq_not_clipped ? 0.0 : chosen_50;
                const double x_143 = chosen_51 + x_141;
                const double x_144 = x_21 / clipped;
                const double x_145 = x_144 * y_true[i];
                const double x_146 = half_power_2[i] * x_145;
                const double x_147 = x_143 * x_146;
                const double x_148 = half_power_2[i] * x_147;
                const double chosen_52 = x_113_lt_c_minus_1500 ? 0.0 : x_148;
                const double chosen_53 = c_0_lt_x_112 ? 0.0 : chosen_52;
                const double chosen_54 = c_0_eq_not_clipped ? chosen_53 : chosen_52;
                const double chosen_55 = alpha_eq_c_0 ? 0.0 : chosen_54;
                const double chosen_56 = c_0_eq_y_pred ? 0.0 : chosen_55;
                const double chosen_57 = c_0_eq_y_true ? 0.0 : chosen_56;
                chosen_58[i] = chosen_eq_clipped ? chosen_57 : 0.0;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_17, lk_block_sum(n, chosen_17));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_58, lk_block_sum(n, chosen_58));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double sum_chosen_17 = lk_row_sum_value(&row_sum_chosen_17);
    const double sum_chosen_58 = lk_row_sum_value(&row_sum_chosen_58);
    const double x_26 = want_gradient ? sum_chosen_17 / sum_y_pred : 0.0;
    const double x_27 = want_gradient ? x_26 / sum_y_pred : 0.0;
    const double x_149 = want_hessian ? sum_chosen_58 / sum_y_pred : 0.0;
    const double x_150 = want_hessian ? x_149 / sum_y_pred : 0.0;
    const double x_151 = want_hessian ? x_150 / sum_y_pred : 0.0;
    const double x_152 = want_hessian ? x_151 / sum_y_pred : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    log_clipped[i] = clipped;
                }
                lk_block_log(n, log_clipped);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double neg_clipped = -clipped;
                    log1p_neg_clipped[i] = neg_clipped;
                }
                lk_block_log1p(n, log1p_neg_clipped);
            }
            if (c > LK_BLOCK && (want_gradient)) {
                for (size_t i = 0; i < n; i++) {
                    const double x_13 = log1p_neg_clipped[i] * x_12;
                    const double x_14 = 0.5 * x_13;
                    half_power_1[i] = x_14;
                }
                lk_block_exp(n, half_power_1);
            }
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const double x_113 = log1p_neg_clipped[i] * x_112;
                    const double x_114 = 0.5 * x_113;
                    half_power_2[i] = x_114;
                }
                lk_block_exp(n, half_power_2);
            }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double neg_log_clipped = -log_clipped[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double not_clipped = 1.0 - clipped;
                    const double x_9 = clipped * gamma;
                    const double x_10 = neg_log_clipped * x_9;
                    const double chosen_4 = c_0_eq_gamma ? 0.0 : x_10;
                    const double x_11 = chosen_4 + not_clipped;
                    const double x_13 = log1p_neg_clipped[i] * x_12;
                    const int x_13_lt_c_minus_1500 = x_13 < (-1500.0);
                    const double x_15 = alpha[i] / clipped;
                    const double x_16 = x_15 * y_true[i];
                    const double x_17 = x_16 / sum_y_pred;
                    const double x_18 = x_11 * x_17;
                    const double x_19 = half_power_1[i] * x_18;
                    const double x_20 = half_power_1[i] * x_19;
                    const double neg_x_20 = -x_20;
                    const double chosen_5 = x_13_lt_c_minus_1500 ? 0.0 : neg_x_20;
                    const double chosen_6 = c_0_lt_x_12 ? 0.0 : chosen_5;
                    const int c_0_eq_not_clipped = 0.0 == not_clipped;
                    const double chosen_7 = c_0_eq_not_clipped ? chosen_6 : chosen_5;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double chosen_10 = chosen_eq_clipped ? chosen_9 : 0.0;
                    const double x_28 = chosen_10 + x_27;
                    gradient[i] = weight * x_28;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double neg_log_clipped = -log_clipped[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double not_clipped = 1.0 - clipped;
                    const double x_15 = alpha[i] / clipped;
                    const double x_16 = x_15 * y_true[i];
                    const int c_0_eq_not_clipped = 0.0 == not_clipped;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double x_29 = 2.0 * not_clipped;
                    const double x_30 = not_clipped * x_29;
                    const double x_31 = not_clipped * x_30;
                    const double x_32 = x_31 * y_pred[i];
                    const double x_33 = clipped * x_30;
                    const double x_34 = x_33 * y_pred[i];
                    const double x_35 = x_32 + x_34;
                    const double x_36 = 4.0 * not_clipped;
                    const double x_37 = not_clipped * x_36;
                    const double x_38 = clipped * x_37;
                    const double x_39 = gamma * x_38;
                    const double x_40 = x_39 * y_pred[i];
                    const double x_41 = x_35 + x_40;
                    const double x_42 = 4.0 * clipped;
                    const double x_43 = clipped * x_42;
                    const double x_44 = gamma * x_43;
                    const double x_45 = not_clipped * x_44;
                    const double x_46 = x_45 * y_pred[i];
                    const double x_47 = x_41 + x_46;
                    const double x_48 = clipped * clipped;
                    const double x_49 = clipped * x_48;
                    const double x_50 = gamma * x_49;
                    const double x_51 = neg_log_clipped * x_50;
                    const double x_52 = sum_y_pred * x_51;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : x_52;
                    const double x_53 = chosen_18 + x_47;
                    const double x_54 = 2.0 * clipped;
                    const double x_55 = clipped * x_54;
                    const double x_56 = clipped * x_55;
                    const double x_57 = gamma * x_56;
                    const double x_58 = gamma * x_57;
                    const double x_59 = neg_log_clipped * x_58;
                    const double x_60 = x_59 * y_pred[i];
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : x_60;
                    const double chosen_20 = c_0_eq_y_pred ? 0.0 : chosen_19;
                    const double x_61 = chosen_20 + x_53;
                    const double x_62 = gamma * x_55;
                    const double x_63 = gamma * x_62;
                    const double x_64 = neg_log_clipped * x_63;
                    const double x_65 = not_clipped * x_64;
                    const double x_66 = x_65 * y_pred[i];
                    const double chosen_21 = c_0_eq_gamma ? 0.0 : x_66;
                    const double chosen_22 = c_0_eq_not_clipped ? 0.0 : chosen_21;
                    const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
                    const double x_67 = chosen_23 + x_61;
                    const double x_68 = not_clipped * not_clipped;
                    const double x_69 = not_clipped * x_68;
                    const double x_70 = sum_y_pred * x_69;
                    const double x_71 = x_67 - x_70;
                    const double x_72 = (-3.0) * not_clipped;
                    const double x_73 = not_clipped * x_72;
                    const double x_74 = clipped * x_73;
                    const double x_75 = sum_y_pred * x_74;
                    const double x_76 = x_71 + x_75;
                    const double x_77 = (-2.0) * not_clipped;
                    const double x_78 = not_clipped * x_77;
                    const double x_79 = clipped * x_78;
                    const double x_80 = gamma * x_79;
                    const double x_81 = sum_y_pred * x_80;
                    const double x_82 = x_76 + x_81;
                    const double x_83 = (-2.0) * clipped;
                    const double x_84 = clipped * x_83;
                    const double x_85 = gamma * x_84;
                    const double x_86 = not_clipped * x_85;
                    const double x_87 = sum_y_pred * x_86;
                    const double x_88 = x_82 + x_87;
                    const double x_89 = clipped * x_84;
                    const double x_90 = gamma * x_89;
                    const double x_91 = neg_log_clipped * x_90;
                    const double x_92 = x_91 * y_pred[i];
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_92;
                    const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
                    const double x_93 = chosen_25 + x_88;
                    const double x_94 = gamma * x_50;
                    const double x_95 = neg_log_clipped * x_94;
                    const double x_96 = sum_y_pred * x_95;
                    const double neg_x_96 = -x_96;
                    const double chosen_26 = c_0_eq_gamma ? 0.0 : neg_x_96;
                    const double x_97 = chosen_26 + x_93;
                    const double x_98 = neg_log_clipped * x_85;
                    const double x_99 = not_clipped * x_98;
                    const double x_100 = x_99 * y_pred[i];
                    const double chosen_27 = c_0_eq_gamma ? 0.0 : x_100;
                    const double chosen_28 = c_0_eq_not_clipped ? 0.0 : chosen_27;
                    const double chosen_29 = c_0_eq_y_pred ? 0.0 : chosen_28;
                    const double x_101 = chosen_29 + x_97;
                    const double x_102 = gamma * x_48;
                    const double x_103 = neg_log_clipped * x_102;
                    const double x_104 = not_clipped * x_103;
                    const double x_105 = sum_y_pred * x_104;
                    const double neg_x_105 = -x_105;
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : neg_x_105;
                    const double chosen_31 = c_0_eq_not_clipped ? 0.0 : chosen_30;
                    const double x_106 = chosen_31 + x_101;
                    const double x_107 = gamma * x_102;
                    const double x_108 = neg_log_clipped * x_107;
                    const double x_109 = not_clipped * x_108;
                    const double x_110 = sum_y_pred * x_109;
                    const double neg_x_110 = -x_110;
                    const double chosen_32 = c_0_eq_gamma ? 0.0 : neg_x_110;
                    const double chosen_33 = c_0_eq_not_clipped ? 0.0 : chosen_32;
                    const double x_111 = chosen_33 + x_106;
                    const double x_113 = log1p_neg_clipped[i] * x_112;
                    const int x_113_lt_c_minus_1500 = x_113 < (-1500.0);
                    const double x_115 = x_16 / clipped;
                    const double x_116 = x_111 * x_115;
                    const double x_117 = x_116 / sum_y_pred;
                    const double x_118 = x_117 / sum_y_pred;
                    const double x_119 = x_118 / sum_y_pred;
                    const double x_120 = half_power_2[i] * x_119;
                    const double x_121 = half_power_2[i] * x_120;
                    const double neg_x_121 = -x_121;
                    const double chosen_34 = x_113_lt_c_minus_1500 ? 0.0 : neg_x_121;
                    const double chosen_35 = c_0_lt_x_112 ? 0.0 : chosen_34;
                    const double chosen_36 = c_0_eq_not_clipped ? chosen_35 : chosen_34;
                    const double chosen_37 = alpha_eq_c_0 ? 0.0 : chosen_36;
                    const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
                    const double chosen_39 = chosen_eq_clipped ? chosen_38 : 0.0;
                    const double x_153 = chosen_39 + x_152;
                    hessian[i] = weight * x_153;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_3;
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_27[LK_BLOCK];
    double x_41[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);

    /* sum_x_27, sum_x_41 */
    lk_row_sum row_sum_x_27 = {0.0, 0.0};
    lk_row_sum row_sum_x_41 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double x_3 = alpha[i] / clipped;
            const int chosen_eq_clipped = chosen == clipped;
            const double x_9 = x_3 * y_pred[i];
            const double x_10 = x_9 / clipped;
            const double x_22 = v[i] * x_10;
            const double x_23 = x_22 * y_true[i];
            const double neg_x_23 = -x_23;
            const double chosen_11 = chosen_eq_clipped ? neg_x_23 : 0.0;
            const double x_24 = sum_y_pred * x_3;
            const double x_25 = v[i] * x_24;
            const double x_26 = x_25 * y_true[i];
            const double chosen_12 = chosen_eq_clipped ? x_26 : 0.0;
            x_27[i] = chosen_11 + chosen_12;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const int chosen_eq_clipped = chosen == clipped;
            const double x_31 = y_pred[i] / clipped;
            const double x_32 = x_31 * y_pred[i];
            const double x_33 = x_32 / clipped;
            const double x_34 = alpha[i] * x_33;
            const double x_35 = x_34 * y_true[i];
            const double neg_x_35 = -x_35;
            const double chosen_13 = chosen_eq_clipped ? neg_x_35 : 0.0;
            const double x_36 = alpha[i] * 2.0;
            const double x_37 = x_36 / clipped;
            const double x_38 = x_37 * y_pred[i];
            const double x_39 = sum_y_pred * x_38;
            const double x_40 = x_39 * y_true[i];
            const double chosen_14 = chosen_eq_clipped ? x_40 : 0.0;
            x_41[i] = chosen_13 + chosen_14;
        }
        lk_row_sum_add(&row_sum_x_27, lk_block_sum(n, x_27));
        lk_row_sum_add(&row_sum_x_41, lk_block_sum(n, x_41));
    }
    const double sum_x_27 = lk_row_sum_value(&row_sum_x_27);
    const double sum_x_41 = lk_row_sum_value(&row_sum_x_41);
    const double x_28 = sum_x_27 / sum_y_pred;
    const double x_29 = x_28 / sum_y_pred;
    const double x_30 = x_29 / sum_y_pred;
    const double x_42 = sum_x_41 / sum_y_pred;
    const double x_43 = sum_v * x_42;
    const double x_44 = x_43 / sum_y_pred;
    const double x_45 = x_44 / sum_y_pred;
    const double x_46 = x_45 / sum_y_pred;
    const double x_47 = x_30 - x_46;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = alpha[i] / clipped;
                const double x_4 = v[i] * x_3;
                const double x_5 = x_4 / clipped;
                const double x_6 = x_5 * y_true[i];
                const double x_7 = x_6 / sum_y_pred;
                const double x_8 = x_7 / sum_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const int chosen_eq_clipped = chosen == clipped;
                const double chosen_3 = chosen_eq_clipped ? chosen_2 : 0.0;
                const double x_9 = x_3 * y_pred[i];
                const double x_10 = x_9 / clipped;
                const double x_11 = sum_v * x_10;
                const double x_12 = x_11 / sum_y_pred;
                const double x_13 = x_12 * y_true[i];
                const double x_14 = x_13 / sum_y_pred;
                const double x_15 = x_14 / sum_y_pred;
                const double neg_x_15 = -x_15;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_15;
                const double chosen_5 = c_0_eq_y_pred ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double chosen_7 = chosen_eq_clipped ? chosen_6 : 0.0;
                const double x_16 = chosen_3 + chosen_7;
                const double x_17 = sum_v * x_3;
                const double x_18 = x_17 / sum_y_pred;
                const double x_19 = x_18 * y_true[i];
                const double x_20 = x_19 / sum_y_pred;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_20;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                const double chosen_10 = chosen_eq_clipped ? chosen_9 : 0.0;
                const double x_21 = chosen_10 + x_16;
                const double x_48 = x_21 + x_47;
                hessian_vector[i] = weight * x_48;
            }
            lk_store(&out[0], start, n, hessian_vector);
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
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double chosen_20[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);

    /* sum_chosen_15, sum_chosen_20 */
    lk_row_sum row_sum_chosen_15 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_20 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * not_clipped;
            const double x_4 = not_clipped * x_3;
            const double x_5 = x_4 * y_pred[i];
            const double x_10 = 5.0 * not_clipped;
            const double x_11 = not_clipped * x_10;
            const double x_12 = clipped * x_11;
            const double x_13 = x_12 * y_pred[i];
            const double x_16 = clipped * x_3;
            const double x_17 = sum_y_pred * x_16;
            const double x_26 = 4.0 * clipped;
            const double x_27 = clipped * x_26;
            const double x_28 = not_clipped * x_27;
            const double x_29 = x_28 * y_pred[i];
            const double neg_log_clipped = -log_clipped[i];
            const double x_38 = 2.0 * clipped;
            const double x_39 = clipped * x_38;
            const double x_40 = clipped * x_39;
            const double x_41 = neg_log_clipped * x_40;
            const double x_42 = x_41 * y_pred[i];
            const double x_45 = (-2.0) * clipped;
            const double x_46 = clipped * x_45;
            const double x_52 = neg_log_clipped * x_39;
            const double x_53 = not_clipped * x_52;
            const double x_54 = x_53 * y_pred[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_57 = neg_log_clipped * x_46;
            const double x_58 = not_clipped * x_57;
            const double x_59 = sum_y_pred * x_58;
            const double x_64 = alpha[i] / clipped;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int chosen_eq_clipped = chosen == clipped;
            const double x_71 = x_13 + x_5;
            const double x_72 = x_29 + x_71;
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_42;
            const double x_73 = chosen_9 + x_72;
            const double chosen_10 = c_0_eq_not_clipped ? 0.0 : x_54;
            const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
            const double x_74 = chosen_11 + x_73;
            const double x_75 = x_74 - x_17;
            const double chosen_12 = c_0_eq_not_clipped ? 0.0 : x_59;
            const double x_76 = chosen_12 + x_75;
            const double x_77 = v[i] * x_64;
            const double x_78 = x_77 / clipped;
            const double x_79 = x_78 * y_true[i];
            const double x_80 = x_76 * x_79;
            const double chosen_13 = alpha_eq_c_0 ? 0.0 : x_80;
            const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
            chosen_15[i] = chosen_eq_clipped ? chosen_14 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * not_clipped;
            const double x_4 = not_clipped * x_3;
            const double x_5 = x_4 * y_pred[i];
            const double x_10 = 5.0 * not_clipped;
            const double x_11 = not_clipped * x_10;
            const double x_12 = clipped * x_11;
            const double x_13 = x_12 * y_pred[i];
            const double x_26 = 4.0 * clipped;
            const double x_27 = clipped * x_26;
            const double x_28 = not_clipped * x_27;
            const double x_29 = x_28 * y_pred[i];
            const double x_32 = (-4.0) * clipped;
            const double x_33 = clipped * x_32;
            const double neg_log_clipped = -log_clipped[i];
            const double x_38 = 2.0 * clipped;
            const double x_39 = clipped * x_38;
            const double x_40 = clipped * x_39;
            const double x_41 = neg_log_clipped * x_40;
            const double x_42 = x_41 * y_pred[i];
            const double x_52 = neg_log_clipped * x_39;
            const double x_53 = not_clipped * x_52;
            const double x_54 = x_53 * y_pred[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_64 = alpha[i] / clipped;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int chosen_eq_clipped = chosen == clipped;
            const double x_71 = x_13 + x_5;
            const double x_72 = x_29 + x_71;
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_42;
            const double x_73 = chosen_9 + x_72;
            const double chosen_10 = c_0_eq_not_clipped ? 0.0 : x_54;
            const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
            const double x_74 = chosen_11 + x_73;
            const double x_84 = (-2.0) * not_clipped;
            const double x_85 = not_clipped * x_84;
            const double x_86 = clipped * x_85;
            const double x_87 = sum_y_pred * x_86;
            const double x_88 = x_74 + x_87;
            const double x_89 = neg_log_clipped * x_33;
            const double x_90 = not_clipped * x_89;
            const double x_91 = sum_y_pred * x_90;
            const double chosen_16 = c_0_eq_not_clipped ? 0.0 : x_91;
            const double x_92 = chosen_16 + x_88;
            const double x_93 = x_64 * y_pred[i];
            const double x_94 = x_93 / clipped;
            const double x_95 = x_94 * y_true[i];
            const double x_96 = x_92 * x_95;
            const double chosen_17 = alpha_eq_c_0 ? 0.0 : x_96;
            const double chosen_18 = c_0_eq_y_pred ? 0.0 : chosen_17;
            const double chosen_19 = c_0_eq_y_true ? 0.0 : chosen_18;
            chosen_20[i] = chosen_eq_clipped ? chosen_19 : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_15, lk_block_sum(n, chosen_15));
        lk_row_sum_add(&row_sum_chosen_20, lk_block_sum(n, chosen_20));
    }
    const double sum_chosen_15 = lk_row_sum_value(&row_sum_chosen_15);
    const double sum_chosen_20 = lk_row_sum_value(&row_sum_chosen_20);
    const double x_81 = sum_chosen_15 / sum_y_pred;
    const double x_82 = x_81 / sum_y_pred;
    const double x_83 = x_82 / sum_y_pred;
    const double x_97 = sum_chosen_20 / sum_y_pred;
    const double x_98 = sum_v * x_97;
    const double x_99 = x_98 / sum_y_pred;
    const double x_100 = x_99 / sum_y_pred;
    const double x_101 = x_100 / sum_y_pred;
    const double x_102 = x_101 - x_83;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    log_clipped[i] = clipped;
                }
                lk_block_log(n, log_clipped);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double not_clipped = 1.0 - clipped;
                const double x_3 = not_clipped * not_clipped;
                const double x_4 = not_clipped * x_3;
                const double x_5 = x_4 * y_pred[i];
                const double x_6 = sum_v * x_5;
                const double x_7 = sum_y_pred * x_4;
                const double x_8 = v[i] * x_7;
                const double x_9 = x_6 - x_8;
                const double x_10 = 5.0 * not_clipped;
                const double x_11 = not_clipped * x_10;
                const double x_12 = clipped * x_11;
                const double x_13 = x_12 * y_pred[i];
                const double x_14 = sum_v * x_13;
                const double x_15 = x_14 + x_9;
                const double x_16 = clipped * x_3;
                const double x_17 = sum_y_pred * x_16;
                const double x_18 = sum_v * x_17;
                const double x_19 = x_15 - x_18;
                const double x_20 = (-5.0) * not_clipped;
                const double x_21 = not_clipped * x_20;
                const double x_22 = clipped * x_21;
                const double x_23 = sum_y_pred * x_22;
                const double x_24 = v[i] * x_23;
                const double x_25 = x_19 + x_24;
                const double x_26 = 4.0 * clipped;
                const double x_27 = clipped * x_26;
                const double x_28 = not_clipped * x_27;
                const double x_29 = x_28 * y_pred[i];
                const double x_30 = sum_v * x_29;
                const double x_31 = x_25 + x_30;
                const double x_32 = (-4.0) * clipped;
                const double x_33 = clipped * x_32;
                const double x_34 = not_clipped * x_33;
                const double x_35 = sum_y_pred * x_34;
                const double x_36 = v[i] * x_35;
                const double x_37 = x_31 + x_36;
                const double neg_log_clipped = -log_clipped[i];
                const double x_38 = 2.0 * clipped;
                const double x_39 = clipped * x_38;
                const double x_40 = clipped * x_39;
                const double x_41 = neg_log_clipped * x_40;
                const double x_42 = x_41 * y_pred[i];
                const double x_43 = sum_v * x_42;
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_43;
                const double x_44 = chosen_1 + x_37;
                const double x_45 = (-2.0) * clipped;
                const double x_46 = clipped * x_45;
                const double x_47 = clipped * x_46;
                const double x_48 = neg_log_clipped * x_47;
                const double x_49 = sum_y_pred * x_48;
                const double x_50 = v[i] * x_49;
                const double x_51 = x_44 + x_50;
                const double x_52 = neg_log_clipped * x_39;
                const double x_53 = not_clipped * x_52;
                const double x_54 = x_53 * y_pred[i];
                const double x_55 = sum_v * x_54;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_2 = c_0_eq_not_clipped ? 0.0 : x_55;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : chosen_2;
                const double x_56 = chosen_3 + x_51;
                const double x_57 = neg_log_clipped * x_46;
                const double x_58 = not_clipped * x_57;
                const double x_59 = sum_y_pred * x_58;
                const double x_60 = sum_v * x_59;
                const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_60;
                const double x_61 = chosen_4 + x_56;
                const double x_62 = v[i] * x_59;
                const double chosen_5 = c_0_eq_not_clipped ? 0.0 : x_62;
                const double x_63 = chosen_5 + x_61;
                const double x_64 = alpha[i] / clipped;
                const double x_65 = x_64 * y_true[i];
                const double x_66 = x_65 / clipped;
                const double x_67 = x_63 * x_66;
                const double x_68 = x_67 / sum_y_pred;
                const double x_69 = x_68 / sum_y_pred;
                const double x_70 = x_69 / sum_y_pred;
                const double neg_x_70 = -x_70;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_70;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const int chosen_eq_clipped = chosen == clipped;
                const double chosen_8 = chosen_eq_clipped ? chosen_7 : 0.0;
                const double x_103 = chosen_8 + x_102;
                hessian_vector[i] = weight * x_103;
            }
            lk_store(&out[0], start, n, hessian_vector);
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
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double half_power[LK_BLOCK];
    double chosen_42[LK_BLOCK];
    double chosen_51[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];
    const double gamma = row_in[4];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_85 = (-2.0) + gamma;
    const int c_0_lt_x_85 = 0.0 < x_85;

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);

    /* sum_chosen_42, sum_chosen_51 */
    lk_row_sum row_sum_chosen_42 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_51 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
        for (size_t i = 0; i < n; i++) {
            const double x_86 = log1p_neg_clipped[i] * x_85;
            const double x_87 = 0.5 * x_86;
            half_power[i] = x_87;
        }
        lk_block_exp(n, half_power);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * not_clipped;
            const double x_4 = not_clipped * x_3;
            const double x_5 = x_4 * y_pred[i];
            const double x_10 = clipped * x_3;
            const double x_11 = x_10 * y_pred[i];
            const double x_14 = sum_y_pred * x_10;
            const double x_19 = 2.0 * not_clipped;
            const double x_20 = not_clipped * x_19;
            const double x_21 = clipped * x_20;
            const double x_22 = gamma * x_21;
            const double x_23 = x_22 * y_pred[i];
            const double x_33 = 2.0 * clipped;
            const double x_34 = clipped * x_33;
            const double x_35 = gamma * x_34;
            const double x_36 = not_clipped * x_35;
            const double x_37 = x_36 * y_pred[i];
            const double neg_log_clipped = -log_clipped[i];
            const double x_47 = clipped * clipped;
            const double x_48 = clipped * x_47;
            const double x_49 = gamma * x_48;
            const double x_50 = neg_log_clipped * x_49;
            const double x_51 = x_50 * y_pred[i];
            const double x_57 = gamma * x_49;
            const double x_58 = neg_log_clipped * x_57;
            const double x_59 = x_58 * y_pred[i];
            const double x_65 = gamma * x_47;
            const double x_66 = neg_log_clipped * x_65;
            const double x_67 = not_clipped * x_66;
            const double x_68 = x_67 * y_pred[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_71 = sum_y_pred * x_67;
            const double x_76 = gamma * x_65;
            const double x_77 = neg_log_clipped * x_76;
            const double x_78 = not_clipped * x_77;
            const double x_79 = x_78 * y_pred[i];
            const double x_86 = log1p_neg_clipped[i] * x_85;
            const int x_86_lt_c_minus_1500 = x_86 < (-1500.0);
            const double x_88 = alpha[i] / clipped;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int chosen_eq_clipped = chosen == clipped;
            const double x_97 = x_11 + x_5;
            const double x_98 = x_23 + x_97;
            const double x_99 = x_37 + x_98;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_59;
            const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
            const double x_100 = chosen_26 + x_99;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : x_79;
            const double chosen_28 = c_0_eq_not_clipped ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_pred ? 0.0 : chosen_28;
            const double x_101 = chosen_29 + x_100;
            const double x_102 = x_101 - x_14;
            const double neg_x_51 = -x_51;
            const double chosen_30 = c_0_eq_gamma ? 0.0 : neg_x_51;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double x_103 = chosen_31 + x_102;
            const double neg_x_68 = -x_68;
            const double chosen_32 = c_0_eq_gamma ? 0.0 : neg_x_68;
            const double chosen_33 = c_0_eq_not_clipped ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double x_104 = chosen_34 + x_103;
            const double neg_x_71 = -x_71;
            const double chosen_35 = c_0_eq_gamma ? 0.0 : neg_x_71;
            const double chosen_36 = c_0_eq_not_clipped ? 0.0 : chosen_35;
            const double x_105 = chosen_36 + x_104;
            const double x_106 = v[i] * x_88;
            const double x_107 = x_106 / clipped;
            const double x_108 = x_107 * y_true[i];
            const double x_109 = half_power[i] * x_108;
            const double x_110 = x_105 * x_109;
            const double x_111 = half_power[i] * x_110;
            const double chosen_37 = x_86_lt_c_minus_1500 ? 0.0 : x_111;
            const double chosen_38 = c_0_lt_x_85 ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_clipped ? chosen_38 : chosen_37;
            const double chosen_40 = alpha_eq_c_0 ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_y_true ? 0.0 : chosen_40;
            chosen_42[i] = chosen_eq_clipped ? chosen_41 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * not_clipped;
            const double x_4 = not_clipped * x_3;
            const double x_5 = x_4 * y_pred[i];
            const double x_10 = clipped * x_3;
            const double x_11 = x_10 * y_pred[i];
            const double x_19 = 2.0 * not_clipped;
            const double x_20 = not_clipped * x_19;
            const double x_21 = clipped * x_20;
            const double x_22 = gamma * x_21;
            const double x_23 = x_22 * y_pred[i];
            const double x_26 = (-2.0) * not_clipped;
            const double x_27 = not_clipped * x_26;
            const double x_28 = clipped * x_27;
            const double x_33 = 2.0 * clipped;
            const double x_34 = clipped * x_33;
            const double x_35 = gamma * x_34;
            const double x_36 = not_clipped * x_35;
            const double x_37 = x_36 * y_pred[i];
            const double x_40 = (-2.0) * clipped;
            const double x_41 = clipped * x_40;
            const double x_42 = gamma * x_41;
            const double neg_log_clipped = -log_clipped[i];
            const double x_47 = clipped * clipped;
            const double x_48 = clipped * x_47;
            const double x_49 = gamma * x_48;
            const double x_50 = neg_log_clipped * x_49;
            const double x_51 = x_50 * y_pred[i];
            const double x_57 = gamma * x_49;
            const double x_58 = neg_log_clipped * x_57;
            const double x_59 = x_58 * y_pred[i];
            const double x_65 = gamma * x_47;
            const double x_66 = neg_log_clipped * x_65;
            const double x_67 = not_clipped * x_66;
            const double x_68 = x_67 * y_pred[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_76 = gamma * x_65;
            const double x_77 = neg_log_clipped * x_76;
            const double x_78 = not_clipped * x_77;
            const double x_79 = x_78 * y_pred[i];
            const double x_86 = log1p_neg_clipped[i] * x_85;
            const int x_86_lt_c_minus_1500 = x_86 < (-1500.0);
            const double x_88 = alpha[i] / clipped;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int chosen_eq_clipped = chosen == clipped;
            const double x_97 = x_11 + x_5;
            const double x_98 = x_23 + x_97;
            const double x_99 = x_37 + x_98;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_59;
            const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
            const double x_100 = chosen_26 + x_99;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : x_79;
            const double chosen_28 = c_0_eq_not_clipped ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_pred ? 0.0 : chosen_28;
            const double x_101 = chosen_29 + x_100;
            const double neg_x_51 = -x_51;
            const double chosen_30 = c_0_eq_gamma ? 0.0 : neg_x_51;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double neg_x_68 = -x_68;
            const double chosen_32 = c_0_eq_gamma ? 0.0 : neg_x_68;
            const double chosen_33 = c_0_eq_not_clipped ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double x_115 = sum_y_pred * x_28;
            const double x_116 = x_101 + x_115;
            const double x_117 = chosen_31 + x_116;
            const double x_118 = chosen_34 + x_117;
            const double x_119 = neg_log_clipped * x_42;
            const double x_120 = not_clipped * x_119;
            const double x_121 = sum_y_pred * x_120;
            const double chosen_43 = c_0_eq_gamma ? 0.0 : x_121;
            const double chosen_44 = c_0_eq_not_clipped ? 0.0 : chosen_43;
            const double x_122 = chosen_44 + x_118;
            const double x_123 = x_88 * y_pred[i];
            const double x_124 = x_123 / clipped;
            const double x_125 = x_124 * y_true[i];
            const double x_126 = half_power[i] * x_125;
            const double x_127 = x_122 * x_126;
            const double x_128 = half_power[i] * x_127;
            const double chosen_45 = x_86_lt_c_minus_1500 ? 0.0 : x_128;
            const double chosen_46 = c_0_lt_x_85 ? 0.0 : chosen_45;
            const double chosen_47 = c_0_eq_not_clipped ? chosen_46 : chosen_45;
            const double chosen_48 = alpha_eq_c_0 ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_pred ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_y_true ? 0.0 : chosen_49;
            chosen_51[i] = chosen_eq_clipped ? chosen_50 : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_42, lk_block_sum(n, chosen_42));
        lk_row_sum_add(&row_sum_chosen_51, lk_block_sum(n, chosen_51));
    }
    const double sum_chosen_42 = lk_row_sum_value(&row_sum_chosen_42);
    const double sum_chosen_51 = lk_row_sum_value(&row_sum_chosen_51);
    const double x_112 = sum_chosen_42 / sum_y_pred;
    const double x_113 = x_112 / sum_y_pred;
    const double x_114 = x_113 / sum_y_pred;
    const double x_129 = sum_chosen_51 / sum_y_pred;
    const double x_130 = sum_v * x_129;
    const double x_131 = x_130 / sum_y_pred;
    const double x_132 = x_131 / sum_y_pred;
    const double x_133 = x_132 / sum_y_pred;
    const double x_134 = x_133 - x_114;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    log_clipped[i] = clipped;
                }
                lk_block_log(n, log_clipped);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double neg_clipped = -clipped;
                    log1p_neg_clipped[i] = neg_clipped;
                }
                lk_block_log1p(n, log1p_neg_clipped);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_86 = log1p_neg_clipped[i] * x_85;
                    const double x_87 = 0.5 * x_86;
                    half_power[i] = x_87;
                }
                lk_block_exp(n, half_power);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double not_clipped = 1.0 - clipped;
                const double x_3 = not_clipped * not_clipped;
                const double x_4 = not_clipped * x_3;
                const double x_5 = x_4 * y_pred[i];
                const double x_6 = sum_v * x_5;
                const double x_7 = sum_y_pred * x_4;
                const double x_8 = v[i] * x_7;
                const double x_9 = x_6 - x_8;
                const double x_10 = clipped * x_3;
                const double x_11 = x_10 * y_pred[i];
                const double x_12 = sum_v * x_11;
                const double x_13 = x_12 + x_9;
                const double x_14 = sum_y_pred * x_10;
                const double x_15 = sum_v * x_14;
                const double x_16 = x_13 - x_15;
                const double x_17 = v[i] * x_14;
                const double x_18 = x_16 - x_17;
                const double x_19 = 2.0 * not_clipped;
                const double x_20 = not_clipped * x_19;
                const double x_21 = clipped * x_20;
                const double x_22 = gamma * x_21;
                const double x_23 = x_22 * y_pred[i];
                const double x_24 = sum_v * x_23;
                const double x_25 = x_18 + x_24;
                const double x_26 = (-2.0) * not_clipped;
                const double x_27 = not_clipped * x_26;
                const double x_28 = clipped * x_27;
                const double x_29 = gamma * x_28;
                const double x_30 = sum_y_pred * x_29;
                const double x_31 = v[i] * x_30;
                const double x_32 = x_25 + x_31;
                const double x_33 = 2.0 * clipped;
                const double x_34 = clipped * x_33;
                const double x_35 = gamma * x_34;
                const double x_36 = not_clipped * x_35;
                const double x_37 = x_36 * y_pred[i];
                const double x_38 = sum_v * x_37;
                const double x_39 = x_32 + x_38;
                const double x_40 = (-2.0) * clipped;
                const double x_41 = clipped * x_40;
                const double x_42 = gamma * x_41;
                const double x_43 = not_clipped * x_42;
                const double x_44 = sum_y_pred * x_43;
                const double x_45 = v[i] * x_44;
                const double x_46 = x_39 + x_45;
                const double neg_log_clipped = -log_clipped[i];
                const double x_47 = clipped * clipped;
                const double x_48 = clipped * x_47;
                const double x_49 = gamma * x_48;
                const double x_50 = neg_log_clipped * x_49;
                const double x_51 = x_50 * y_pred[i];
                const double x_52 = sum_v * x_51;
                const double neg_x_52 = -x_52;
                const double chosen_1 = c_0_eq_gamma ? 0.0 : neg_x_52;
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : chosen_1;
                const double x_53 = chosen_2 + x_46;
                const double x_54 = sum_y_pred * x_50;
                const double x_55 = v[i] * x_54;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_55;
                const double x_56 = chosen_3 + x_53;
                const double x_57 = gamma * x_49;
                const double x_58 = neg_log_clipped * x_57;
                const double x_59 = x_58 * y_pred[i];
                const double x_60 = sum_v * x_59;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_60;
                const double chosen_5 = c_0_eq_y_pred ? 0.0 : chosen_4;
                const double x_61 = chosen_5 + x_56;
                const double x_62 = sum_y_pred * x_58;
                const double x_63 = v[i] * x_62;
                const double neg_x_63 = -x_63;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : neg_x_63;
                const double x_64 = chosen_6 + x_61;
                const double x_65 = gamma * x_47;
                const double x_66 = neg_log_clipped * x_65;
                const double x_67 = not_clipped * x_66;
                const double x_68 = x_67 * y_pred[i];
                const double x_69 = sum_v * x_68;
                const double neg_x_69 = -x_69;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : neg_x_69;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_8 = c_0_eq_not_clipped ? 0.0 : chosen_7;
                const double chosen_9 = c_0_eq_y_pred ? 0.0 : chosen_8;
                const double x_70 = chosen_9 + x_64;
                const double x_71 = sum_y_pred * x_67;
                const double x_72 = sum_v * x_71;
                const double neg_x_72 = -x_72;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : neg_x_72;
                const double chosen_11 = c_0_eq_not_clipped ? 0.0 : chosen_10;
                const double x_73 = chosen_11 + x_70;
                const double x_74 = v[i] * x_71;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : x_74;
                const double chosen_13 = c_0_eq_not_clipped ? 0.0 : chosen_12;
                const double x_75 = chosen_13 + x_73;
                const double x_76 = gamma * x_65;
                const double x_77 = neg_log_clipped * x_76;
                const double x_78 = not_clipped * x_77;
                const double x_79 = x_78 * y_pred[i];
                const double x_80 = sum_v * x_79;
                const double chosen_14 = c_0_eq_gamma ? 0.0 : x_80;
                const double chosen_15 = c_0_eq_not_clipped ? 0.0 : chosen_14;
                const double chosen_16 = c_0_eq_y_pred ? 0.0 : chosen_15;
                const double x_81 = chosen_16 + x_75;
                const double x_82 = sum_y_pred * x_78;
                const double x_83 = v[i] * x_82;
                const double neg_x_83 = -x_83;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : neg_x_83;
                const double chosen_18 = c_0_eq_not_clipped ? 0.0 : chosen_17;
                const double x_84 = chosen_18 + x_81;
                const double x_86 = log1p_neg_clipped[i] * x_85;
                const int x_86_lt_c_minus_1500 = x_86 < (-1500.0);
                const double x_88 = alpha[i] / clipped;
                const double x_89 = x_88 * y_true[i];
                const double x_90 = x_89 / clipped;
                const double x_91 = x_84 * x_90;
                const double x_92 = x_91 / sum_y_pred;
                const double x_93 = x_92 / sum_y_pred;
                const double x_94 = x_93 / sum_y_pred;
                const double x_95 = half_power[i] * x_94;
                const double x_96 = half_power[i] * x_95;
                const double neg_x_96 = -x_96;
                const double chosen_19 = x_86_lt_c_minus_1500 ? 0.0 : neg_x_96;
                const double chosen_20 = c_0_lt_x_85 ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_not_clipped ? chosen_20 : chosen_19;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                const int chosen_eq_clipped = chosen == clipped;
                const double chosen_24 = chosen_eq_clipped ? chosen_23 : 0.0;
                const double x_135 = chosen_24 + x_134;
                hessian_vector[i] = weight * x_135;
            }
            lk_store(&out[0], start, n, hessian_vector);
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
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_case_2,
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
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_2,
        },
    },
};
