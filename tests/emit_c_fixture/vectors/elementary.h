/* Functions of the shape of the elementary functions that emitted code expects, to see its loops vectorised. Wrong. */
static inline double lk_exp(double x) { return 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6))); }
static inline double lk_expm1(double x) { return x * (1 + x * (1.0 / 2 + x * (1.0 / 6))); }
static inline double lk_log(double x) { return (x - 1) / (x + 1); }
static inline double lk_log1p(double x) { return x / (x + 2); }
#define LK_FMA(x, y, z) ((x) * (y) + (z))

typedef struct { double high, low; } lk_pair;
