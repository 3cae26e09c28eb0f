/* The same traffic as a kernel's and next to nothing else: `reads` arrays are read, `writes` are written, by ordinary
 * stores. Blocks are in L1; every number that is read counts in the result. */
#include <stddef.h>

#define BLOCK 512

#define COPY(type)                                                                                                     \
    type copy_##type(size_t n, int reads, int writes, const type *const *in, type *const *out)                         \
    {                                                                                                                  \
        type block[BLOCK] = {0};                                                                                       \
        for (size_t start = 0; start + BLOCK <= n; start += BLOCK) {                                                   \
            for (int r = 0; r < reads; r++)                                                                            \
                for (size_t i = 0; i < BLOCK; i++)                                                                     \
                    block[i] += in[r][start + i];                                                                      \
            for (int w = 0; w < writes; w++)                                                                           \
                for (size_t i = 0; i < BLOCK; i++)                                                                     \
                    out[w][start + i] = block[i];                                                                      \
        }                                                                                                              \
        return block[n % BLOCK];                                                                                       \
    }

COPY(float)
COPY(double)
