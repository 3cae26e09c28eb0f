/* The elementary functions that emitted code expects, from the C library: right, but not vectorised. */
#include <math.h>

static inline double lk_exp(double x) { return exp(x); }
static inline double lk_expm1(double x) { return expm1(x); }
static inline double lk_log(double x) { return log(x); }
static inline double lk_log1p(double x) { return log1p(x); }
#define LK_FMA(x, y, z) fma((x), (y), (z))

typedef struct { double high, low; } lk_pair;
static inline lk_pair lk_sum(double a, double b)
{
    const double high = a + b, part = high - a;
    return (lk_pair){high, (a - (high - part)) + (b - part)};
}
