/* The elementary functions that emitted code expects, from the C library: right, but not vectorised. */
#include <math.h>

static inline double lk_exp(double x) { return exp(x); }
static inline double lk_expm1(double x) { return expm1(x); }
static inline double lk_log(double x) { return log(x); }
static inline double lk_log1p(double x) { return log1p(x); }

typedef struct { double high, low, shifted; } lk_exp_half;
static inline lk_exp_half lk_exp_begin(double x) { return (lk_exp_half){x, 0.0, 0.0}; }
static inline double lk_exp_end(lk_exp_half x) { return lk_exp(x.high) + x.low; }
static inline lk_exp_half lk_exp_fall_begin(double x) { return (lk_exp_half){x, 0.0, 0.0}; }
static inline double lk_exp_fall_end(lk_exp_half x) { return lk_exp(x.high) + x.low; }
static inline double lk_exp_fall_short(double x) { return lk_exp(x); }

typedef struct { double k, f, f_low, quotient; } lk_log_half;
static inline lk_log_half lk_log1p_unit_begin(double x) { return (lk_log_half){0.0, x, 0.0, 0.0}; }
static inline double lk_log1p_unit_end(lk_log_half x) { return lk_log1p(x.f) + x.f_low; }
static inline double lk_log1p_unit_short(double x) { return lk_log1p(x); }

#define LK_FMA(x, y, z) fma((x), (y), (z))

typedef struct { double high, low; } lk_pair;
static inline lk_pair lk_sum(double a, double b)
{
    const double high = a + b, part = high - a;
    return (lk_pair){high, (a - (high - part)) + (b - part)};
}
