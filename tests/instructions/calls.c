/* Calls a kernel some times over arrays of one size, and nothing else: to count its instructions. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "losskernels.h"

#define ELEMENTS 4096 /* classes times rows */

extern const lk_kernel lk_binary_crossentropy_logits_x86_64_v3, lk_binary_focal_crossentropy_logits_x86_64_v3,
    lk_sparse_categorical_crossentropy_logits_x86_64_v3;

static double labels[ELEMENTS], scores[ELEMENTS], results[3][ELEMENTS];
static float single_scores[ELEMENTS], single_results[3][ELEMENTS];

/* calls WHICH DTYPE OUTPUTS CLASSES TIMES: OUTPUTS has v, g or h for every output that is wanted. */
int main(int count, char **given)
{
    static const double gamma = 2;
    if (count != 6)
        return 2;
    const int single = strcmp(given[2], "float32") == 0, times = atoi(given[5]);
    const ptrdiff_t classes = atoi(given[4]), size = single ? sizeof(float) : sizeof(double), one = sizeof(double);
    const lk_kernel *kernel = strcmp(given[1], "focal") == 0    ? &lk_binary_focal_crossentropy_logits_x86_64_v3
                              : strcmp(given[1], "softmax") == 0 ? &lk_sparse_categorical_crossentropy_logits_x86_64_v3
                                                                 : &lk_binary_crossentropy_logits_x86_64_v3;
    for (int i = 0; i < ELEMENTS; i++) {
        scores[i] = 8.0 * (i * 37 % 101) / 101 - 4;
        single_scores[i] = (float)scores[i];
        labels[i] = kernel->axis ? (double)(i % classes) : i % 3 == 0;
    }
    const ptrdiff_t shape[] = {ELEMENTS / classes, classes}, fixed[] = {0, 0}, rowwise[] = {one, 0};
    const ptrdiff_t stored[] = {size, 0}, classwise[] = {classes * size, size};
    const ptrdiff_t *const own = kernel->axis ? classwise : stored;
    const int dtype = single ? LK_F32 : LK_F64;
    const lk_operand inputs[] = {
        {(char *)labels, rowwise, LK_F64},
        {single ? (char *)single_scores : (char *)scores, own, dtype},
        {(char *)&gamma, fixed, LK_F64},
    };
    lk_operand outputs[3];
    for (int o = 0; o < 3; o++) {
        char *data = single ? (char *)single_results[o] : (char *)results[o];
        outputs[o] = (lk_operand){strchr(given[3], "vgh"[o]) ? data : NULL, o == 0 ? stored : own, dtype};
    }
    const lk_task task = {.kernel = kernel, .ndim = 1 + kernel->axis, .shape = shape, .inputs = inputs,
                          .outputs = outputs, .chunk = ELEMENTS};
    for (int t = 0; t < times; t++)
        if (lk_run(&task, 0, 1) != 0)
            return 1;
    printf("%d\n", ELEMENTS);
    return 0;
}
