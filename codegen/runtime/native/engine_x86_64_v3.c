/* The engine at the level x86_64_v3. */

#if defined(__GNUC__) && defined(__x86_64__)

#include <immintrin.h>

#define LK_LEVEL_SUFFIX x86_64_v3
#define LK_STORES_256
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "run.h"
#pragma clang attribute pop
#else
#pragma GCC target("avx2")
#include "run.h"
#endif

#else
typedef int nothing_here;
#endif
