/* What a kernel is, and the door between Python and the engine. Read by cffi, so there is no preprocessor here; C gets it
 * through losskernels.h. */

/* ---- kernels: tables that emitted code fills ---- */

enum { LK_BOOL, LK_I8, LK_I16, LK_I32, LK_I64, LK_U8, LK_U16, LK_U32, LK_U64, LK_F16, LK_F32, LK_F64, LK_SWAPPED = 16 };

/* `stride` in bytes; it may be 0 or negative. `data` may be unaligned. To a dtype that is read LK_SWAPPED is added where its
 * bytes are in the order of other machines. */
typedef struct { char *data; ptrdiff_t stride; int dtype; } lk_vector;

/* Closed at an end unless it is open; +-INFINITY for unbounded. */
typedef struct { double low, high; int low_open, high_open; } lk_domain;

/* Holds where input number `input` equals one of the values. */
typedef struct { int input; int count; const double *values; } lk_guard;

/* Elementwise: n <= LK_BLOCK unit-stride doubles; an output that is not wanted is NULL. Outputs overlap nothing. */
typedef void lk_block_function(size_t n, const double *const *in, double *const *out);

/* One row of c >= 1 classes. Arrays are indexed by the kernel's input or output number: inputs and outputs with a class
 * axis are in `in` and `out`, the others in `row_in` and `row_out`. An output that is not wanted is NULL (its data is).
 * Index labels are whole numbers in 0..c-1. Every result is multiplied by `weight`. Outputs overlap no input. In `room`
 * the kernel keeps its `kept` arrays, of c numbers or of a block each. The memory that is `ahead` it lets come block by
 * block, while it computes its own. */
typedef struct lk_ahead lk_ahead;
typedef void lk_row_function(size_t c, const lk_vector *in, const double *row_in, const lk_vector *out,
                             double *const *row_out, double weight, double *room, const lk_ahead *ahead);

/* n <= LK_ROWS rows of c <= LK_FEW classes side by side, n c <= LK_LANES. What has a class axis is at [k * n + r] for class
 * k of row r, the rest at [r]. Index labels are whole numbers in 0..c-1. An output that is not wanted is NULL. Outputs
 * overlap nothing. */
typedef void lk_lanes_function(size_t n, size_t c, const double *const *in, double *const *out);

/* The guards hold together. The last case of a kernel has none. Guards of row kernels are on inputs without axis.
 * ..._single is exact enough for results that are rounded to float32 or less; NULL where it is the same function. `lanes`
 * is NULL in every case of a kernel or in none. */
typedef struct {
    int guard_count;
    const lk_guard *guards;
    lk_block_function *block, *block_single;
    lk_row_function *row, *row_single;
    lk_lanes_function *lanes, *lanes_single;
} lk_case;

typedef struct lk_kernel {
    const char *name;
    int axis; /* whether there is a class axis: then cases have `row`, otherwise `block` */
    int input_count, output_count;
    const unsigned char *input_axis;  /* one value per class */
    const unsigned char *input_index; /* an integer class label */
    const lk_domain *domains;
    const unsigned char *output_axis;
    int case_count;
    const lk_case *cases;
    int kept; /* how many arrays a row function keeps at most */
} lk_kernel;

/* ---- the door ---- */

/* An array seen through the shape of its task: one stride in bytes per axis of the task. */
typedef struct { char *data; const ptrdiff_t *strides; int dtype; } lk_operand;

/* One evaluation. `shape` is the broadcast shape (ndim >= 1 without, ndim >= 2 with the class axis, which is the last).
 * Outputs with data NULL are not stored. Work is counted in chunks of `chunk` elements (rows where there is a class
 * axis) in C order of the shape; a multiple of the block keeps sums reproducible. If `sums` is not NULL, chunk i leaves
 * the weighted sum of output number `summed` (one without axis) in sums[i]; if `single`, that of results with as many digits
 * as float32 is rounded from. `weight` may be NULL; its stride along the
 * class axis is not used. Memory of an output may be that of an input only element by element, never for rows. */
typedef struct {
    const lk_kernel *kernel;
    int ndim;
    const ptrdiff_t *shape;
    const lk_operand *inputs;
    const lk_operand *outputs;
    const lk_operand *weight;
    size_t chunk;
    int summed, single;
    double *sums;
} lk_task;

/* Do the chunks first..last-1, where `last` may lie beyond the end. Returns 0, or -1 if there is no memory. */
int lk_run(const lk_task *task, size_t first, size_t last);

/* Chunks that several threads do: numbers `next` to count - 1 are those that none has begun. */
typedef struct { size_t next, count; } lk_queue;

/* Do about `most` chunks off the queue, `batch` at a time. Returns how many were done, 0 if none were left, or -1 if
 * there is no memory. */
ptrdiff_t lk_run_queue(const lk_task *task, lk_queue *queue, size_t batch, size_t most);

/* Leave no chunk on the queue. */
void lk_stop(lk_queue *queue);

/* The compensated sum of the chunks' sums, in order. */
double lk_total(size_t n, const double *sums);

/* Make a NumPy ufunc (gufunc if `signature` is not NULL) of some outputs and append it to the Python list `box`; on
 * failure append the exception instead. `dtypes` (codes) and `types` (NumPy's type numbers) have a row per loop. */
void lk_make_ufunc(void *box, const lk_kernel *kernel, const char *name, const char *doc, const char *signature,
                   int output_count, const int *outputs, int loop_count, const int *dtypes, const char *types);

/* Append to the Python list `box` the functions that evaluate Python's arrays and make large ones: see evaluate.c and
 * memory.c. */
void lk_make_functions(void *box);
