/* Columns become rows. */
#ifndef LOSSKERNELS_TRANSPOSE_H
#define LOSSKERNELS_TRANSPOSE_H

#include "arrays.h"

#define LK_TILE 4

#if defined(__GNUC__)
typedef double lk_four __attribute__((vector_size(LK_TILE * sizeof(double))));
#if defined(__clang__)
#define LK_CHOOSE(a, b, i, j, k, l) __builtin_shufflevector(a, b, i, j, k, l)
#else
typedef int64_t lk_four_places __attribute__((vector_size(LK_TILE * sizeof(int64_t))));
#define LK_CHOOSE(a, b, i, j, k, l) __builtin_shuffle(a, b, (lk_four_places){i, j, k, l})
#endif

/* Four rows of four numbers: to[c * height + r] = from[r * width + c]. */
static inline void transpose_tile(const double *restrict from, size_t width, double *restrict to, size_t height)
{
    lk_four a, b, c, d;
    memcpy(&a, from, sizeof a);
    memcpy(&b, from + width, sizeof b);
    memcpy(&c, from + 2 * width, sizeof c);
    memcpy(&d, from + 3 * width, sizeof d);
    const lk_four even_ab = LK_CHOOSE(a, b, 0, 4, 2, 6), odd_ab = LK_CHOOSE(a, b, 1, 5, 3, 7);
    const lk_four even_cd = LK_CHOOSE(c, d, 0, 4, 2, 6), odd_cd = LK_CHOOSE(c, d, 1, 5, 3, 7);
    a = LK_CHOOSE(even_ab, even_cd, 0, 1, 4, 5);
    b = LK_CHOOSE(odd_ab, odd_cd, 0, 1, 4, 5);
    c = LK_CHOOSE(even_ab, even_cd, 2, 3, 6, 7);
    d = LK_CHOOSE(odd_ab, odd_cd, 2, 3, 6, 7);
    memcpy(to, &a, sizeof a);
    memcpy(to + height, &b, sizeof b);
    memcpy(to + 2 * height, &c, sizeof c);
    memcpy(to + 3 * height, &d, sizeof d);
}
#else
static inline void transpose_tile(const double *restrict from, size_t width, double *restrict to, size_t height)
{
    for (size_t c = 0; c < LK_TILE; c++)
        for (size_t r = 0; r < LK_TILE; r++)
            to[c * height + r] = from[r * width + c];
}
#endif

/* The same where there are fewer rows or columns: four rows at a time, so that a store takes four numbers. */
static inline void transpose_few(size_t rows, size_t columns, const double *restrict from, double *restrict to)
{
    size_t r = 0;
    for (; r + 4 <= rows; r += 4) {
        const double *first = from + r * columns, *second = first + columns, *third = second + columns;
        const double *fourth = third + columns;
        for (size_t c = 0; c < columns; c++) {
            const double column[] = {first[c], second[c], third[c], fourth[c]};
            memcpy(to + c * rows + r, column, sizeof column);
        }
    }
    for (; r < rows; r++)
        for (size_t c = 0; c < columns; c++)
            to[c * rows + r] = from[r * columns + c];
}

/* to[c * rows + r] = from[r * columns + c], in tiles; the last ones overlap those before. */
static inline void transpose(size_t rows, size_t columns, const double *restrict from, double *restrict to)
{
    if (rows < LK_TILE || columns < LK_TILE) {
        transpose_few(rows, columns, from, to);
        return;
    }
    for (size_t next = 0; next < rows; next += LK_TILE) {
        const size_t r = at_most(next, rows - LK_TILE);
        for (size_t beside = 0; beside < columns; beside += LK_TILE) {
            const size_t c = at_most(beside, columns - LK_TILE);
            transpose_tile(from + r * columns + c, columns, to + c * rows + r, rows);
        }
    }
}

#endif
