/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_clipped = (-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high)))*(-y*clip(p,
 *     low, high) - (1 - y)*(1 - clip(p, low, high)) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
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

/* binary_focal_crossentropy_clipped: gamma in {0} */
static void binary_focal_crossentropy_clipped_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = neg_log1p_neg_clipped * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double neg_log_clipped = -log_clipped[i];
            const double x_3 = neg_log_clipped * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_3;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_5 = not_y_true / not_clipped;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_6 = y_true[i] / clipped;
            const double neg_x_6 = -x_6;
            const double chosen_4 = clipped_eq_y_pred ? neg_x_6 : 0.0;
            gradient[i] = chosen_3 + chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_5 = not_y_true / not_clipped;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_6 = y_true[i] / clipped;
            const double x_8 = x_5 / not_clipped;
            const double chosen_5 = c_0_eq_not_y_true ? 0.0 : x_8;
            const double chosen_6 = clipped_eq_y_pred ? chosen_5 : 0.0;
            const double x_9 = x_6 / clipped;
            const double chosen_7 = clipped_eq_y_pred ? x_9 : 0.0;
            hessian[i] = chosen_6 + chosen_7;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double neg_clipped = -clipped;
        log1p_neg_clipped[i] = neg_clipped;
    }
    lk_block_log1p(n, log1p_neg_clipped);

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        log_clipped[i] = clipped;
    }
    lk_block_log(n, log_clipped);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_2 = clipped * clipped;
            const double x_3 = neg_log1p_neg_clipped * x_2;
            const double not_clipped = 1.0 - clipped;
            const double neg_log_clipped = -log_clipped[i];
            const double x_4 = not_clipped * not_clipped;
            const double x_5 = neg_log_clipped * x_4;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen = c_0_eq_not_clipped ? 0.0 : x_5;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? chosen : x_3;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_clipped = 1.0 - clipped;
            const double neg_log_clipped = -log_clipped[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_6 = 2.0 * neg_log1p_neg_clipped;
            const double x_7 = not_clipped * x_6;
            const double chosen_2 = c_0_eq_not_clipped ? 0.0 : x_7;
            const double x_8 = chosen_2 + clipped;
            const double x_9 = clipped / not_clipped;
            const double x_10 = x_8 * x_9;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? x_10 : 0.0;
            const double x_11 = 2.0 * clipped;
            const double x_12 = neg_log_clipped * x_11;
            const double x_13 = not_clipped + x_12;
            const double x_14 = not_clipped / clipped;
            const double x_15 = x_13 * x_14;
            const double neg_x_15 = -x_15;
            const double chosen_4 = c_0_eq_not_clipped ? 0.0 : neg_x_15;
            const double chosen_5 = clipped_eq_y_pred ? chosen_4 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_5 : chosen_3;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_2 = clipped * clipped;
            const double not_clipped = 1.0 - clipped;
            const double neg_log_clipped = -log_clipped[i];
            const double x_4 = not_clipped * not_clipped;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_11 = 2.0 * clipped;
            const double x_16 = 4.0 * clipped;
            const double x_17 = not_clipped * x_16;
            const double x_18 = x_17 + x_2;
            const double x_19 = 2.0 * not_clipped;
            const double x_20 = not_clipped * x_19;
            const double x_21 = neg_log1p_neg_clipped * x_20;
            const double chosen_7 = c_0_eq_not_clipped ? 0.0 : x_21;
            const double x_22 = chosen_7 + x_18;
            const double x_23 = x_22 / not_clipped;
            const double x_24 = x_23 / not_clipped;
            const double chosen_8 = clipped_eq_y_pred ? x_24 : 0.0;
            const double x_25 = x_17 + x_4;
            const double x_26 = clipped * x_11;
            const double x_27 = neg_log_clipped * x_26;
            const double x_28 = x_25 + x_27;
            const double x_29 = x_28 / clipped;
            const double x_30 = x_29 / clipped;
            const double chosen_9 = clipped_eq_y_pred ? x_30 : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_9 : chosen_8;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2} */
static void binary_focal_crossentropy_clipped_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double neg_clipped = -clipped;
        log1p_neg_clipped[i] = neg_clipped;
    }
    lk_block_log1p(n, log1p_neg_clipped);

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        log_clipped[i] = clipped;
    }
    lk_block_log(n, log_clipped);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_5 = x_4 * x_4;
            const double x_6 = neg_log1p_neg_clipped * x_5;
            const double x_7 = not_y_true * x_6;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_7;
            const double neg_log_clipped = -log_clipped[i];
            const double x_8 = neg_log_clipped * x_5;
            const double x_9 = x_8 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_9;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double not_clipped = 1.0 - clipped;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_clipped = -log_clipped[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_11 = clipped * clipped;
            const double x_12 = not_y_true * x_11;
            const double x_13 = not_y_true * x_12;
            const double x_14 = 2.0 * not_y_true;
            const double x_15 = not_y_true * x_14;
            const double x_16 = clipped * x_15;
            const double x_17 = neg_log1p_neg_clipped * x_16;
            const double x_18 = not_clipped * x_17;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_18;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_3 = c_0_eq_not_clipped ? 0.0 : chosen_2;
            const double x_19 = chosen_3 + x_13;
            const double x_20 = 2.0 * clipped;
            const double x_21 = neg_log_clipped * x_20;
            const double x_22 = not_clipped * x_21;
            const double x_23 = not_y_true * x_22;
            const double x_24 = x_23 * y_true[i];
            const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_24;
            const double chosen_5 = c_0_eq_not_y_true ? 0.0 : chosen_4;
            const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
            const double x_25 = chosen_6 + x_19;
            const double x_26 = not_clipped * not_clipped;
            const double x_27 = x_26 * y_true[i];
            const double x_28 = x_27 * y_true[i];
            const double x_29 = x_25 - x_28;
            const double x_30 = (-2.0) * y_true[i];
            const double x_31 = x_30 * y_true[i];
            const double x_32 = clipped * x_31;
            const double x_33 = neg_log_clipped * x_32;
            const double x_34 = not_clipped * x_33;
            const double chosen_7 = c_0_eq_y_true ? 0.0 : x_34;
            const double chosen_8 = c_0_eq_not_clipped ? 0.0 : chosen_7;
            const double x_35 = chosen_8 + x_29;
            const double x_36 = (-2.0) * clipped;
            const double x_37 = neg_log1p_neg_clipped * x_36;
            const double x_38 = not_clipped * x_37;
            const double x_39 = not_y_true * x_38;
            const double x_40 = x_39 * y_true[i];
            const double chosen_9 = c_0_eq_not_clipped ? 0.0 : x_40;
            const double chosen_10 = c_0_eq_not_y_true ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
            const double x_41 = chosen_11 + x_35;
            const double x_42 = not_y_true / not_clipped;
            const double x_43 = x_41 * x_42;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : x_43;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_13 = clipped_eq_y_pred ? chosen_12 : 0.0;
            const double x_44 = y_true[i] / clipped;
            const double x_45 = x_41 * x_44;
            const double chosen_14 = c_0_eq_y_true ? 0.0 : x_45;
            const double chosen_15 = clipped_eq_y_pred ? chosen_14 : 0.0;
            gradient[i] = chosen_13 + chosen_15;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double not_clipped = 1.0 - clipped;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_clipped = -log_clipped[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_11 = clipped * clipped;
            const double x_14 = 2.0 * not_y_true;
            const double x_15 = not_y_true * x_14;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_20 = 2.0 * clipped;
            const double x_26 = not_clipped * not_clipped;
            const double x_36 = (-2.0) * clipped;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_47 = clipped * x_11;
            const double x_48 = clipped * x_47;
            const double x_49 = not_y_true * x_48;
            const double x_50 = not_y_true * x_49;
            const double x_51 = not_y_true * x_50;
            const double x_52 = not_clipped * x_26;
            const double x_53 = not_clipped * x_52;
            const double x_54 = x_53 * y_true[i];
            const double x_55 = x_54 * y_true[i];
            const double x_56 = x_55 * y_true[i];
            const double x_57 = x_51 + x_56;
            const double x_58 = 4.0 * not_clipped;
            const double x_59 = not_clipped * x_58;
            const double x_60 = not_clipped * x_59;
            const double x_61 = x_60 * y_true[i];
            const double x_62 = x_61 * y_true[i];
            const double x_63 = x_62 * y_true[i];
            const double x_64 = clipped * x_63;
            const double x_65 = x_57 + x_64;
            const double x_66 = 4.0 * clipped;
            const double x_67 = clipped * x_66;
            const double x_68 = clipped * x_67;
            const double x_69 = not_y_true * x_68;
            const double x_70 = not_y_true * x_69;
            const double x_71 = not_y_true * x_70;
            const double x_72 = not_clipped * x_71;
            const double x_73 = x_65 + x_72;
            const double x_74 = 2.0 * y_true[i];
            const double x_75 = x_74 * y_true[i];
            const double x_76 = x_75 * y_true[i];
            const double x_77 = clipped * x_76;
            const double x_78 = clipped * x_77;
            const double x_79 = not_clipped * x_78;
            const double x_80 = not_clipped * x_79;
            const double x_81 = neg_log_clipped * x_80;
            const double chosen_16 = c_0_eq_y_true ? 0.0 : x_81;
            const double chosen_17 = c_0_eq_not_clipped ? 0.0 : chosen_16;
            const double x_82 = chosen_17 + x_73;
            const double x_83 = not_y_true * x_15;
            const double x_84 = clipped * x_83;
            const double x_85 = clipped * x_84;
            const double x_86 = not_clipped * x_85;
            const double x_87 = not_clipped * x_86;
            const double x_88 = neg_log1p_neg_clipped * x_87;
            const double chosen_18 = c_0_eq_not_y_true ? 0.0 : x_88;
            const double chosen_19 = c_0_eq_not_clipped ? 0.0 : chosen_18;
            const double x_89 = chosen_19 + x_82;
            const double x_90 = not_clipped * x_11;
            const double x_91 = not_clipped * x_90;
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = not_y_true * x_93;
            const double x_95 = x_89 + x_94;
            const double x_96 = not_y_true * x_91;
            const double x_97 = not_y_true * x_96;
            const double x_98 = x_97 * y_true[i];
            const double x_99 = x_95 + x_98;
            const double x_100 = clipped * x_20;
            const double x_101 = not_clipped * x_100;
            const double x_102 = not_clipped * x_101;
            const double x_103 = not_y_true * x_102;
            const double x_104 = not_y_true * x_103;
            const double x_105 = neg_log_clipped * x_104;
            const double x_106 = x_105 * y_true[i];
            const double chosen_20 = c_0_eq_not_clipped ? 0.0 : x_106;
            const double chosen_21 = c_0_eq_not_y_true ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double x_107 = chosen_22 + x_99;
            const double x_108 = x_102 * y_true[i];
            const double x_109 = x_108 * y_true[i];
            const double x_110 = neg_log1p_neg_clipped * x_109;
            const double x_111 = not_y_true * x_110;
            const double chosen_23 = c_0_eq_not_clipped ? 0.0 : x_111;
            const double chosen_24 = c_0_eq_y_true ? 0.0 : chosen_23;
            const double chosen_25 = c_0_eq_not_y_true ? 0.0 : chosen_24;
            const double x_112 = chosen_25 + x_107;
            const double x_113 = (-2.0) * not_clipped;
            const double x_114 = not_clipped * x_113;
            const double x_115 = not_clipped * x_114;
            const double x_116 = x_115 * y_true[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = clipped * x_117;
            const double x_119 = not_y_true * x_118;
            const double x_120 = x_112 + x_119;
            const double x_121 = clipped * x_36;
            const double x_122 = clipped * x_121;
            const double x_123 = not_y_true * x_122;
            const double x_124 = not_y_true * x_123;
            const double x_125 = not_clipped * x_124;
            const double x_126 = x_125 * y_true[i];
            const double x_127 = x_120 + x_126;
            const double x_128 = (-4.0) * clipped;
            const double x_129 = clipped * x_128;
            const double x_130 = not_clipped * x_129;
            const double x_131 = not_clipped * x_130;
            const double x_132 = x_131 * y_true[i];
            const double x_133 = x_132 * y_true[i];
            const double x_134 = neg_log_clipped * x_133;
            const double x_135 = not_y_true * x_134;
            const double chosen_26 = c_0_eq_not_clipped ? 0.0 : x_135;
            const double chosen_27 = c_0_eq_y_true ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_not_y_true ? 0.0 : chosen_27;
            const double x_136 = chosen_28 + x_127;
            const double x_137 = not_y_true * x_131;
            const double x_138 = not_y_true * x_137;
            const double x_139 = neg_log1p_neg_clipped * x_138;
            const double x_140 = x_139 * y_true[i];
            const double chosen_29 = c_0_eq_not_clipped ? 0.0 : x_140;
            const double chosen_30 = c_0_eq_not_y_true ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
            const double x_141 = chosen_31 + x_136;
            const double x_142 = x_141 / clipped;
            const double x_143 = x_142 / clipped;
            const double x_144 = x_143 / not_clipped;
            const double x_145 = x_144 / not_clipped;
            hessian[i] = clipped_eq_y_pred ? x_145 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_case_3(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double half_power_5[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double neg_clipped = -clipped;
        log1p_neg_clipped[i] = neg_clipped;
    }
    lk_block_log1p(n, log1p_neg_clipped);

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        log_clipped[i] = clipped;
    }
    lk_block_log(n, log_clipped);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = gamma[i] * log_clipped[i];
            const double x_3 = 0.5 * x_2;
            half_power[i] = x_3;
        }
        lk_block_exp(n, half_power);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_6 = gamma[i] * log1p_neg_clipped[i];
            const double x_7 = 0.5 * x_6;
            half_power_1[i] = x_7;
        }
        lk_block_exp(n, half_power_1);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_13 = (-1.0) + gamma[i];
            const double x_14 = log_clipped[i] * x_13;
            const double x_15 = 0.5 * x_14;
            half_power_2[i] = x_15;
        }
        lk_block_exp(n, half_power_2);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_13 = (-1.0) + gamma[i];
            const double x_22 = log1p_neg_clipped[i] * x_13;
            const double x_23 = 0.5 * x_22;
            half_power_3[i] = x_23;
        }
        lk_block_exp(n, half_power_3);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double x_41 = (-2.0) + gamma[i];
            const double x_42 = log_clipped[i] * x_41;
            const double x_43 = 0.5 * x_42;
            half_power_4[i] = x_43;
        }
        lk_block_exp(n, half_power_4);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double x_41 = (-2.0) + gamma[i];
            const double x_55 = log1p_neg_clipped[i] * x_41;
            const double x_56 = 0.5 * x_55;
            half_power_5[i] = x_56;
        }
        lk_block_exp(n, half_power_5);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double neg_log_clipped = -log_clipped[i];
            const double x_2 = gamma[i] * log_clipped[i];
            const int x_2_lt_c_minus_1500 = x_2 < (-1500.0);
            const double x_4 = half_power[i] * neg_log1p_neg_clipped;
            const double x_5 = half_power[i] * x_4;
            const double chosen = x_2_lt_c_minus_1500 ? 0.0 : x_5;
            const double x_6 = gamma[i] * log1p_neg_clipped[i];
            const int x_6_lt_c_minus_1500 = x_6 < (-1500.0);
            const double x_8 = half_power_1[i] * neg_log_clipped;
            const double x_9 = half_power_1[i] * x_8;
            const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_9;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? chosen_1 : chosen;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double neg_log_clipped = -log_clipped[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double not_clipped = 1.0 - clipped;
            const double x_10 = gamma[i] * neg_log1p_neg_clipped;
            const double x_11 = not_clipped * x_10;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_3 = c_0_eq_gamma ? 0.0 : x_11;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_4 = c_0_eq_not_clipped ? 0.0 : chosen_3;
            const double x_12 = chosen_4 + clipped;
            const double x_13 = (-1.0) + gamma[i];
            const double x_14 = log_clipped[i] * x_13;
            const int x_14_lt_c_minus_1500 = x_14 < (-1500.0);
            const double x_16 = x_12 / not_clipped;
            const double x_17 = half_power_2[i] * x_16;
            const double x_18 = half_power_2[i] * x_17;
            const double chosen_5 = x_14_lt_c_minus_1500 ? 0.0 : x_18;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_6 = clipped_eq_y_pred ? chosen_5 : 0.0;
            const double x_19 = clipped * gamma[i];
            const double x_20 = neg_log_clipped * x_19;
            const double chosen_7 = c_0_eq_gamma ? 0.0 : x_20;
            const double x_21 = chosen_7 + not_clipped;
            const double x_22 = log1p_neg_clipped[i] * x_13;
            const int x_22_lt_c_minus_1500 = x_22 < (-1500.0);
            const double x_24 = x_21 / clipped;
            const double x_25 = half_power_3[i] * x_24;
            const double x_26 = half_power_3[i] * x_25;
            const double neg_x_26 = -x_26;
            const double chosen_8 = x_22_lt_c_minus_1500 ? 0.0 : neg_x_26;
            const int c_0_lt_x_13 = 0.0 < x_13;
            const double chosen_9 = c_0_lt_x_13 ? 0.0 : chosen_8;
            const double chosen_10 = c_0_eq_not_clipped ? chosen_9 : chosen_8;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_11 : chosen_6;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double neg_log_clipped = -log_clipped[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double not_clipped = 1.0 - clipped;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_27 = clipped * clipped;
            const double x_28 = 2.0 * clipped;
            const double x_29 = gamma[i] * x_28;
            const double x_30 = not_clipped * x_29;
            const double x_31 = x_27 + x_30;
            const double x_32 = gamma[i] * gamma[i];
            const double x_33 = not_clipped * x_32;
            const double x_34 = not_clipped * x_33;
            const double x_35 = neg_log1p_neg_clipped * x_34;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_35;
            const double chosen_14 = c_0_eq_not_clipped ? 0.0 : chosen_13;
            const double x_36 = chosen_14 + x_31;
            const double x_37 = not_clipped * not_clipped;
            const double x_38 = gamma[i] * x_37;
            const double x_39 = neg_log1p_neg_clipped * x_38;
            const double neg_x_39 = -x_39;
            const double chosen_15 = c_0_eq_not_clipped ? 0.0 : neg_x_39;
            const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
            const double x_40 = chosen_16 + x_36;
            const double x_41 = (-2.0) + gamma[i];
            const double x_42 = log_clipped[i] * x_41;
            const int x_42_lt_c_minus_1500 = x_42 < (-1500.0);
            const double x_44 = x_40 / not_clipped;
            const double x_45 = x_44 / not_clipped;
            const double x_46 = half_power_4[i] * x_45;
            const double x_47 = half_power_4[i] * x_46;
            const double chosen_17 = x_42_lt_c_minus_1500 ? 0.0 : x_47;
            const double chosen_18 = clipped_eq_y_pred ? chosen_17 : 0.0;
            const double x_48 = x_30 + x_37;
            const double x_49 = gamma[i] * x_27;
            const double x_50 = gamma[i] * x_49;
            const double x_51 = neg_log_clipped * x_50;
            const double chosen_19 = c_0_eq_gamma ? 0.0 : x_51;
            const double x_52 = chosen_19 + x_48;
            const double x_53 = neg_log_clipped * x_49;
            const double neg_x_53 = -x_53;
            const double chosen_20 = c_0_eq_gamma ? 0.0 : neg_x_53;
            const double x_54 = chosen_20 + x_52;
            const double x_55 = log1p_neg_clipped[i] * x_41;
            const int x_55_lt_c_minus_1500 = x_55 < (-1500.0);
            const double x_57 = x_54 / clipped;
            const double x_58 = x_57 / clipped;
            const double x_59 = half_power_5[i] * x_58;
            const double x_60 = half_power_5[i] * x_59;
            const double chosen_21 = x_55_lt_c_minus_1500 ? 0.0 : x_60;
            const int c_0_lt_x_41 = 0.0 < x_41;
            const double chosen_22 = c_0_lt_x_41 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_not_clipped ? chosen_22 : chosen_21;
            const double chosen_24 = clipped_eq_y_pred ? chosen_23 : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_24 : chosen_18;
        }
}

/* binary_focal_crossentropy_clipped: otherwise */
static void binary_focal_crossentropy_clipped_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log1p_x_7[LK_BLOCK];
    double log_x_4[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double neg_clipped = -clipped;
        log1p_neg_clipped[i] = neg_clipped;
    }
    lk_block_log1p(n, log1p_neg_clipped);

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double not_y_true = 1.0 - y_true[i];
        const double not_clipped = 1.0 - clipped;
        const double x_5 = not_clipped * not_y_true;
        const double neg_x_5 = -x_5;
        const double x_6 = clipped * y_true[i];
        const double x_7 = neg_x_5 - x_6;
        log1p_x_7[i] = x_7;
    }
    lk_block_log1p(n, log1p_x_7);

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        const double not_y_true = 1.0 - y_true[i];
        const double x_2 = clipped * not_y_true;
        const double not_clipped = 1.0 - clipped;
        const double x_3 = not_clipped * y_true[i];
        const double x_4 = x_2 + x_3;
        log_x_4[i] = x_4;
    }
    lk_block_log(n, log_x_4);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const double x_8 = gamma[i] * neg_chosen;
            const double x_9 = 0.5 * x_8;
            half_power[i] = x_9;
        }
        lk_block_exp(n, half_power);
    }

    for (size_t i = 0; i < n; i++) {
        const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
        const double clipped = high[i] < x_1 ? high[i] : x_1;
        log_clipped[i] = clipped;
    }
    lk_block_log(n, log_clipped);

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const double x_47 = (-1.0) + gamma[i];
            const double x_48 = neg_chosen * x_47;
            const double x_49 = 0.5 * x_48;
            half_power_1[i] = x_49;
        }
        lk_block_exp(n, half_power_1);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const double x_195 = (-2.0) + gamma[i];
            const double x_196 = neg_chosen * x_195;
            const double x_197 = 0.5 * x_196;
            half_power_2[i] = x_197;
        }
        lk_block_exp(n, half_power_2);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const double x_8 = gamma[i] * neg_chosen;
            const int x_8_lt_c_minus_1500 = x_8 < (-1500.0);
            const double x_10 = half_power[i] * neg_log1p_neg_clipped;
            const double x_11 = half_power[i] * not_y_true;
            const double x_12 = x_10 * x_11;
            const double chosen_1 = x_8_lt_c_minus_1500 ? 0.0 : x_12;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const double neg_log_clipped = -log_clipped[i];
            const double x_13 = half_power[i] * neg_log_clipped;
            const double x_14 = half_power[i] * y_true[i];
            const double x_15 = x_13 * x_14;
            const double chosen_3 = x_8_lt_c_minus_1500 ? 0.0 : x_15;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
            value[i] = chosen_2 + chosen_4;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_clipped = -log_clipped[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_17 = clipped * clipped;
            const double x_18 = not_y_true * x_17;
            const double x_19 = not_y_true * x_18;
            const double x_20 = not_y_true * not_y_true;
            const double x_21 = clipped * x_20;
            const double x_22 = gamma[i] * x_21;
            const double x_23 = neg_log1p_neg_clipped * x_22;
            const double x_24 = not_clipped * x_23;
            const double chosen_5 = c_0_eq_not_y_true ? 0.0 : x_24;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_7 = c_0_eq_not_clipped ? 0.0 : chosen_6;
            const double x_25 = chosen_7 + x_19;
            const double x_26 = clipped * gamma[i];
            const double x_27 = neg_log_clipped * x_26;
            const double x_28 = not_clipped * x_27;
            const double x_29 = not_y_true * x_28;
            const double x_30 = x_29 * y_true[i];
            const double chosen_8 = c_0_eq_gamma ? 0.0 : x_30;
            const double chosen_9 = c_0_eq_not_clipped ? 0.0 : chosen_8;
            const double chosen_10 = c_0_eq_not_y_true ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
            const double x_31 = chosen_11 + x_25;
            const double x_32 = not_clipped * not_clipped;
            const double x_33 = x_32 * y_true[i];
            const double x_34 = x_33 * y_true[i];
            const double x_35 = x_31 - x_34;
            const double x_36 = y_true[i] * y_true[i];
            const double x_37 = clipped * x_36;
            const double x_38 = gamma[i] * x_37;
            const double x_39 = neg_log_clipped * x_38;
            const double x_40 = not_clipped * x_39;
            const double neg_x_40 = -x_40;
            const double chosen_12 = c_0_eq_y_true ? 0.0 : neg_x_40;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_not_clipped ? 0.0 : chosen_13;
            const double x_41 = chosen_14 + x_35;
            const double x_42 = neg_log1p_neg_clipped * x_26;
            const double x_43 = not_clipped * x_42;
            const double x_44 = not_y_true * x_43;
            const double x_45 = x_44 * y_true[i];
            const double neg_x_45 = -x_45;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : neg_x_45;
            const double chosen_16 = c_0_eq_not_clipped ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_not_y_true ? 0.0 : chosen_16;
            const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
            const double x_46 = chosen_18 + x_41;
            const double x_47 = (-1.0) + gamma[i];
            const double x_48 = neg_chosen * x_47;
            const int x_48_lt_c_minus_1500 = x_48 < (-1500.0);
            const double x_50 = x_46 / clipped;
            const double x_51 = x_50 / not_clipped;
            const double x_52 = half_power_1[i] * x_51;
            const double x_53 = half_power_1[i] * x_52;
            const double chosen_19 = x_48_lt_c_minus_1500 ? 0.0 : x_53;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            gradient[i] = clipped_eq_y_pred ? chosen_19 : 0.0;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_3 = not_clipped * y_true[i];
            const double x_4 = x_2 + x_3;
            const double neg_log1p_x_7 = -log1p_x_7[i];
            const double neg_log_x_4 = -log_x_4[i];
            const int c_1_by_2_lt_x_4 = 0.5 < x_4;
            const double chosen = c_1_by_2_lt_x_4 ? neg_log1p_x_7 : neg_log_x_4;
            const double neg_chosen = -chosen;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_clipped = -log_clipped[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_17 = clipped * clipped;
            const double x_20 = not_y_true * not_y_true;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double x_32 = not_clipped * not_clipped;
            const double x_36 = y_true[i] * y_true[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_54 = clipped * x_17;
            const double x_55 = clipped * x_54;
            const double x_56 = not_y_true * x_55;
            const double x_57 = not_y_true * x_56;
            const double x_58 = not_y_true * x_57;
            const double x_59 = not_clipped * x_32;
            const double x_60 = not_clipped * x_59;
            const double x_61 = x_60 * y_true[i];
            const double x_62 = x_61 * y_true[i];
            const double x_63 = x_62 * y_true[i];
            const double x_64 = x_58 + x_63;
            const double x_65 = 2.0 * not_clipped;
            const double x_66 = not_clipped * x_65;
            const double x_67 = not_clipped * x_66;
            const double x_68 = x_67 * y_true[i];
            const double x_69 = x_68 * y_true[i];
            const double x_70 = x_69 * y_true[i];
            const double x_71 = clipped * x_70;
            const double x_72 = gamma[i] * x_71;
            const double x_73 = x_64 + x_72;
            const double x_74 = clipped * x_69;
            const double x_75 = not_y_true * x_74;
            const double x_76 = x_73 + x_75;
            const double x_77 = not_clipped * x_17;
            const double x_78 = not_clipped * x_77;
            const double x_79 = x_78 * y_true[i];
            const double x_80 = x_79 * y_true[i];
            const double x_81 = not_y_true * x_80;
            const double x_82 = x_76 + x_81;
            const double x_83 = not_y_true * x_78;
            const double x_84 = not_y_true * x_83;
            const double x_85 = x_84 * y_true[i];
            const double x_86 = x_82 + x_85;
            const double x_87 = 2.0 * clipped;
            const double x_88 = clipped * x_87;
            const double x_89 = clipped * x_88;
            const double x_90 = not_y_true * x_89;
            const double x_91 = not_y_true * x_90;
            const double x_92 = not_y_true * x_91;
            const double x_93 = gamma[i] * x_92;
            const double x_94 = not_clipped * x_93;
            const double x_95 = x_86 + x_94;
            const double x_96 = not_clipped * x_91;
            const double x_97 = x_96 * y_true[i];
            const double x_98 = x_95 + x_97;
            const double x_99 = x_36 * y_true[i];
            const double x_100 = clipped * x_99;
            const double x_101 = clipped * x_100;
            const double x_102 = gamma[i] * x_101;
            const double x_103 = gamma[i] * x_102;
            const double x_104 = not_clipped * x_103;
            const double x_105 = not_clipped * x_104;
            const double x_106 = neg_log_clipped * x_105;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : x_106;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_not_clipped ? 0.0 : chosen_22;
            const double x_107 = chosen_23 + x_98;
            const double x_108 = not_y_true * x_20;
            const double x_109 = clipped * x_108;
            const double x_110 = clipped * x_109;
            const double x_111 = gamma[i] * x_110;
            const double x_112 = gamma[i] * x_111;
            const double x_113 = not_clipped * x_112;
            const double x_114 = not_clipped * x_113;
            const double x_115 = neg_log1p_neg_clipped * x_114;
            const double chosen_24 = c_0_eq_not_y_true ? 0.0 : x_115;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_clipped ? 0.0 : chosen_25;
            const double x_116 = chosen_26 + x_107;
            const double x_117 = not_clipped * x_88;
            const double x_118 = not_clipped * x_117;
            const double x_119 = x_118 * y_true[i];
            const double x_120 = x_119 * y_true[i];
            const double x_121 = gamma[i] * x_120;
            const double x_122 = neg_log_clipped * x_121;
            const double x_123 = not_y_true * x_122;
            const double chosen_27 = c_0_eq_not_clipped ? 0.0 : x_123;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_gamma ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_not_y_true ? 0.0 : chosen_29;
            const double x_124 = chosen_30 + x_116;
            const double x_125 = not_y_true * x_118;
            const double x_126 = not_y_true * x_125;
            const double x_127 = gamma[i] * x_126;
            const double x_128 = neg_log1p_neg_clipped * x_127;
            const double x_129 = x_128 * y_true[i];
            const double chosen_31 = c_0_eq_not_clipped ? 0.0 : x_129;
            const double chosen_32 = c_0_eq_not_y_true ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_gamma ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_true ? 0.0 : chosen_33;
            const double x_130 = chosen_34 + x_124;
            const double x_131 = gamma[i] * x_17;
            const double x_132 = gamma[i] * x_131;
            const double x_133 = not_clipped * x_132;
            const double x_134 = not_clipped * x_133;
            const double x_135 = not_y_true * x_134;
            const double x_136 = not_y_true * x_135;
            const double x_137 = neg_log_clipped * x_136;
            const double x_138 = x_137 * y_true[i];
            const double chosen_35 = c_0_eq_gamma ? 0.0 : x_138;
            const double chosen_36 = c_0_eq_not_clipped ? 0.0 : chosen_35;
            const double chosen_37 = c_0_eq_not_y_true ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double x_139 = chosen_38 + x_130;
            const double x_140 = x_134 * y_true[i];
            const double x_141 = x_140 * y_true[i];
            const double x_142 = neg_log1p_neg_clipped * x_141;
            const double x_143 = not_y_true * x_142;
            const double chosen_39 = c_0_eq_gamma ? 0.0 : x_143;
            const double chosen_40 = c_0_eq_not_clipped ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_y_true ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_not_y_true ? 0.0 : chosen_41;
            const double x_144 = chosen_42 + x_139;
            const double x_145 = (-2.0) * not_clipped;
            const double x_146 = not_clipped * x_145;
            const double x_147 = not_clipped * x_146;
            const double x_148 = x_147 * y_true[i];
            const double x_149 = x_148 * y_true[i];
            const double x_150 = clipped * x_149;
            const double x_151 = gamma[i] * x_150;
            const double x_152 = not_y_true * x_151;
            const double x_153 = x_144 + x_152;
            const double x_154 = not_clipped * x_101;
            const double x_155 = not_clipped * x_154;
            const double x_156 = gamma[i] * x_155;
            const double x_157 = neg_log_clipped * x_156;
            const double neg_x_157 = -x_157;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : neg_x_157;
            const double chosen_44 = c_0_eq_not_clipped ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_gamma ? 0.0 : chosen_44;
            const double x_158 = chosen_45 + x_153;
            const double x_159 = not_clipped * x_110;
            const double x_160 = not_clipped * x_159;
            const double x_161 = gamma[i] * x_160;
            const double x_162 = neg_log1p_neg_clipped * x_161;
            const double neg_x_162 = -x_162;
            const double chosen_46 = c_0_eq_not_y_true ? 0.0 : neg_x_162;
            const double chosen_47 = c_0_eq_not_clipped ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_gamma ? 0.0 : chosen_47;
            const double x_163 = chosen_48 + x_158;
            const double x_164 = (-2.0) * clipped;
            const double x_165 = clipped * x_164;
            const double x_166 = clipped * x_165;
            const double x_167 = not_y_true * x_166;
            const double x_168 = not_y_true * x_167;
            const double x_169 = gamma[i] * x_168;
            const double x_170 = not_clipped * x_169;
            const double x_171 = x_170 * y_true[i];
            const double x_172 = x_163 + x_171;
            const double x_173 = gamma[i] * x_84;
            const double x_174 = neg_log_clipped * x_173;
            const double x_175 = x_174 * y_true[i];
            const double neg_x_175 = -x_175;
            const double chosen_49 = c_0_eq_not_clipped ? 0.0 : neg_x_175;
            const double chosen_50 = c_0_eq_not_y_true ? 0.0 : chosen_49;
            const double chosen_51 = c_0_eq_gamma ? 0.0 : chosen_50;
            const double chosen_52 = c_0_eq_y_true ? 0.0 : chosen_51;
            const double x_176 = chosen_52 + x_172;
            const double x_177 = gamma[i] * x_80;
            const double x_178 = neg_log1p_neg_clipped * x_177;
            const double x_179 = not_y_true * x_178;
            const double neg_x_179 = -x_179;
            const double chosen_53 = c_0_eq_not_clipped ? 0.0 : neg_x_179;
            const double chosen_54 = c_0_eq_y_true ? 0.0 : chosen_53;
            const double chosen_55 = c_0_eq_gamma ? 0.0 : chosen_54;
            const double chosen_56 = c_0_eq_not_y_true ? 0.0 : chosen_55;
            const double x_180 = chosen_56 + x_176;
            const double x_181 = gamma[i] * x_165;
            const double x_182 = gamma[i] * x_181;
            const double x_183 = not_clipped * x_182;
            const double x_184 = not_clipped * x_183;
            const double x_185 = x_184 * y_true[i];
            const double x_186 = x_185 * y_true[i];
            const double x_187 = neg_log_clipped * x_186;
            const double x_188 = not_y_true * x_187;
            const double chosen_57 = c_0_eq_gamma ? 0.0 : x_188;
            const double chosen_58 = c_0_eq_not_clipped ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_y_true ? 0.0 : chosen_58;
            const double chosen_60 = c_0_eq_not_y_true ? 0.0 : chosen_59;
            const double x_189 = chosen_60 + x_180;
            const double x_190 = not_y_true * x_184;
            const double x_191 = not_y_true * x_190;
            const double x_192 = neg_log1p_neg_clipped * x_191;
            const double x_193 = x_192 * y_true[i];
            const double chosen_61 = c_0_eq_gamma ? 0.0 : x_193;
            const double chosen_62 = c_0_eq_not_clipped ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_not_y_true ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const double x_194 = chosen_64 + x_189;
            const double x_195 = (-2.0) + gamma[i];
            const double x_196 = neg_chosen * x_195;
            const int x_196_lt_c_minus_1500 = x_196 < (-1500.0);
            const double x_198 = x_194 / clipped;
            const double x_199 = x_198 / clipped;
            const double x_200 = x_199 / not_clipped;
            const double x_201 = x_200 / not_clipped;
            const double x_202 = half_power_2[i] * x_201;
            const double x_203 = half_power_2[i] * x_202;
            const double chosen_65 = x_196_lt_c_minus_1500 ? 0.0 : x_203;
            hessian[i] = clipped_eq_y_pred ? chosen_65 : 0.0;
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_clipped) = {
    .name = "binary_focal_crossentropy_clipped",
    .axis = 0,
    .input_count = 5,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 5,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){0.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_1,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_2,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_3,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_clipped_case_4,
        },
    },
};
