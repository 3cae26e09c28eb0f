/* The engine at the level x86_64_v4. */

#if defined(__GNUC__) && defined(__x86_64__)

#include <immintrin.h>

#define LK_LEVEL_SUFFIX x86_64_v4
#define LK_STORES_512
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,avx512f,avx512dq,avx512bw,avx512vl"))), apply_to = function)
#include "run.h"
#pragma clang attribute pop
#else
#pragma GCC target("avx2,avx512f,avx512dq,avx512bw,avx512vl")
#include "run.h"
#endif

#else
typedef int nothing_here;
#endif
