/* Evaluations of Python's arrays, through the buffer protocol. Python calls these functions itself: the objects that cffi
 * would need for a task take longer than a small evaluation.
 *
 *     begin(kernel, shape, classes, chunk, summed, single, arrays) -> task
 *     advance(task, batch, most) -> how many chunks were done, 0 if none were left
 *     stop(task)                    leaves no chunk that nobody has begun
 *     total(task) -> the sum
 *
 * `kernel` is an address, `classes` and `summed` are -1 where there are none, `single` is that of a task, and `arrays` are
 * the kernel's inputs, its outputs and the weight, each an array that fits the shape as engine.py says, or None. A task may
 * be advanced by several threads. It holds its arrays. */

#include "stable_abi.h"

#include "arrays.h"
#include "memory.h"

#include <stdlib.h>

#define NAME "losskernels.task"

/* `strides` has `dims` steps for each of `count` arrays. The last axis is that of the classes until the walk is simplified. */
typedef struct {
    lk_task task;
    lk_queue queue;
    int count, dims;
    Py_buffer *views;
    lk_operand *operands;
    ptrdiff_t *shape, *strides;
} evaluation;

static void end(evaluation *e)
{
    for (int a = 0; a < e->count; a++)
        if (e->views[a].obj != NULL)
            PyBuffer_Release(&e->views[a]);
    free(e->task.sums);
    free(e->views);
    free(e->operands);
    free(e->shape);
    free(e);
}

static void end_capsule(PyObject *capsule) { end(PyCapsule_GetPointer(capsule, NAME)); }

static evaluation *allocated(int count, int dims)
{
    evaluation *e = calloc(1, sizeof *e);
    if (e == NULL)
        return NULL;
    e->dims = dims;
    e->views = calloc((size_t)count, sizeof *e->views);
    e->operands = calloc((size_t)count, sizeof *e->operands);
    e->shape = calloc((size_t)(dims * (count + 1)), sizeof *e->shape);
    if (e->views == NULL || e->operands == NULL || e->shape == NULL) {
        end(e);
        return NULL;
    }
    e->count = count;
    e->strides = e->shape + dims;
    return e;
}

/* ---- arrays ---- */

static int of_size(int least, ptrdiff_t itemsize)
{
    return itemsize == 1 ? least : itemsize == 2 ? least + 1 : itemsize == 4 ? least + 2 : least + 3;
}

/* The code of a dtype, of its format in the words of Python's `struct`; -1 if there is none. */
static int dtype_of(const Py_buffer *view)
{
    const char *format = view->format == NULL ? "B" : view->format;
    const uint16_t one = 1;
    const int little = *(const unsigned char *)&one == 1;
    const int swapped = (*format == '>' && little) || (*format == '<' && !little) ? LK_SWAPPED : 0;
    if (strchr("<>=@^|", *format) != NULL)
        format++;
    if (*format == '\0' || format[1] != '\0')
        return -1;
    if (*format == '?')
        return LK_BOOL;
    if (strchr("bhilq", *format) != NULL)
        return of_size(LK_I8, view->itemsize) | swapped;
    if (strchr("BHILQ", *format) != NULL)
        return of_size(LK_U8, view->itemsize) | swapped;
    return strchr("efd", *format) == NULL ? -1 : (of_size(LK_F16 - 1, view->itemsize) | swapped);
}

/* The array `x` as operand number a of the evaluation, over `batch` axes, and over the classes if there are any. */
static int take(evaluation *e, int a, PyObject *x, int batch, int classwise, int axis, int writable)
{
    Py_buffer *view = &e->views[a];
    lk_operand *operand = &e->operands[a];
    ptrdiff_t *strides = e->strides + a * e->dims;
    operand->strides = strides;
    if (x == Py_None)
        return 0;
    if (PyObject_GetBuffer(x, view, writable ? PyBUF_RECORDS : PyBUF_RECORDS_RO) != 0)
        return -1;
    operand->data = view->buf;
    operand->dtype = dtype_of(view);
    const int own = classwise && axis && view->ndim > 0; /* the last axis is that of the classes */
    const int skipped = batch - (view->ndim - own);
    if (operand->dtype < 0 || skipped < 0) {
        PyErr_Format(PyExc_TypeError, "an array with %d axes and the format %s", view->ndim, view->format);
        return -1;
    }
    for (int d = 0; d < view->ndim - own; d++)
        strides[skipped + d] = view->shape[d] == 1 ? 0 : view->strides[d];
    if (own)
        strides[e->dims - 1] = view->shape[view->ndim - 1] == 1 ? 0 : view->strides[view->ndim - 1];
    return 0;
}

/* ---- the walk ---- */

/* Give axis `to` the length and the steps of axis `from`. */
static void put(evaluation *e, int to, int from)
{
    e->shape[to] = e->shape[from];
    for (int a = 0; a < e->count; a++)
        e->strides[a * e->dims + to] = e->strides[a * e->dims + from];
}

static void swap(evaluation *e, int d)
{
    const ptrdiff_t length = e->shape[d];
    e->shape[d] = e->shape[d - 1];
    e->shape[d - 1] = length;
    for (int a = 0; a < e->count; a++) {
        ptrdiff_t *steps = e->strides + a * e->dims;
        const ptrdiff_t step = steps[d];
        steps[d] = steps[d - 1];
        steps[d - 1] = step;
    }
}

/* Whether steps along axis `inner` lead from one step along axis `outer` to the next. */
static int joins(const evaluation *e, int outer, int inner)
{
    for (int a = 0; a < e->count; a++)
        if (e->strides[a * e->dims + outer] != e->strides[a * e->dims + inner] * e->shape[inner])
            return 0;
    return 1;
}

/* The same walk with as few of the `batch` axes as possible, at least one; in the order of the memory of the array
 * `leader`, where that is not -1. The class axis, if there is one, follows. Returns how many axes there are then. Steps along
 * an axis of length 1 are 0. */
static int simplify(evaluation *e, int batch, int classwise, int leader)
{
    int kept = 0, joined = 0;
    for (int d = 0; d < batch; d++)
        if (e->shape[d] != 1)
            put(e, kept++, d);
    const ptrdiff_t *by = leader < 0 ? NULL : e->strides + leader * e->dims;
    for (int first = 1; first < kept && by != NULL; first++)
        for (int d = first; d > 0 && llabs(by[d]) > llabs(by[d - 1]); d--)
            swap(e, d);
    for (int d = 0; d < kept; d++)
        if (joined > 0 && joins(e, joined - 1, d)) {
            const ptrdiff_t outer = e->shape[joined - 1];
            put(e, joined - 1, d);
            e->shape[joined - 1] *= outer;
        } else
            put(e, joined++, d);
    if (joined == 0)
        e->shape[joined++] = 1;
    if (classwise)
        put(e, joined, e->dims - 1);
    return joined + classwise;
}

/* ---- the functions ---- */

/* Numbers that are too large, and what is no number, are -1 with an exception. */
static ptrdiff_t number(PyObject *x) { return PyLong_AsSsize_t(x); }

static int fill(evaluation *e, const lk_kernel *kernel, PyObject *shape, ptrdiff_t classes, PyObject *arrays)
{
    const int batch = (int)PyTuple_Size(shape), classwise = classes >= 0;
    const int inputs = kernel->input_count, outputs = kernel->output_count;
    size_t size = 1;
    int leader = -1;
    for (int d = 0; d < batch; d++) {
        e->shape[d] = number(PyTuple_GetItem(shape, d));
        size *= (size_t)e->shape[d];
    }
    e->shape[e->dims - 1] = classes;
    for (int a = 0; a < e->count; a++) {
        const int axis = a < inputs ? kernel->input_axis[a] : a < inputs + outputs ? kernel->output_axis[a - inputs] : 0;
        const int writable = a >= inputs && a < inputs + outputs;
        if (take(e, a, PyTuple_GetItem(arrays, a), batch, classwise, axis, writable) != 0)
            return -1;
        if (writable && leader < 0 && e->operands[a].data != NULL)
            leader = a;
    }
    lk_task *task = &e->task;
    e->queue.count = size / task->chunk + (size % task->chunk != 0);
    task->kernel = kernel;
    task->ndim = simplify(e, batch, classwise, task->summed < 0 ? leader : -1);
    task->shape = e->shape;
    task->inputs = e->operands;
    task->outputs = e->operands + inputs;
    task->weight = e->operands[e->count - 1].data == NULL ? NULL : e->operands + e->count - 1;
    if (task->summed < 0)
        return 0;
    task->sums = malloc((e->queue.count + 1) * sizeof *task->sums);
    if (task->sums != NULL)
        return 0;
    PyErr_Format(PyExc_MemoryError, "%s: no memory for the sums of %zu chunks", kernel->name, e->queue.count);
    return -1;
}

static PyObject *begin(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    const lk_kernel *kernel = given == 7 ? PyLong_AsVoidPtr(args[0]) : NULL;
    if (kernel == NULL || !PyTuple_Check(args[1]) || !PyTuple_Check(args[6]) ||
        PyTuple_Size(args[6]) != kernel->input_count + kernel->output_count + 1 || PyTuple_Size(args[1]) > LK_MAX_DIMS) {
        PyErr_SetString(PyExc_TypeError,
                        "begin takes kernel, shape, classes, chunk, summed, single, and one array for each operand");
        return NULL;
    }
    const ptrdiff_t classes = number(args[2]), chunk = number(args[3]);
    const ptrdiff_t summed = number(args[4]), single = number(args[5]);
    if (PyErr_Occurred())
        return NULL;
    const int dims = (int)PyTuple_Size(args[1]) + (PyTuple_Size(args[1]) == 0) + 1;
    evaluation *e = allocated((int)PyTuple_Size(args[6]), dims);
    if (e == NULL)
        return PyErr_NoMemory();
    e->task.chunk = (size_t)chunk;
    e->task.summed = (int)summed;
    e->task.single = single != 0;
    PyObject *capsule = fill(e, kernel, args[1], classes, args[6]) == 0 ? PyCapsule_New(e, NAME, end_capsule) : NULL;
    if (capsule == NULL)
        end(e);
    return capsule;
}

/* The evaluation that is the first of so many arguments. */
static evaluation *first(PyObject *const *args, Py_ssize_t given, Py_ssize_t wanted)
{
    if (given == wanted)
        return PyCapsule_GetPointer(args[0], NAME);
    PyErr_Format(PyExc_TypeError, "%zd arguments are expected, but %zd were given", wanted, given);
    return NULL;
}

static PyObject *advance_task(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    evaluation *e = first(args, given, 3);
    const ptrdiff_t batch = e == NULL ? 0 : number(args[1]), most = e == NULL ? 0 : number(args[2]);
    if (PyErr_Occurred())
        return NULL;
    PyThreadState *state = PyEval_SaveThread();
    const ptrdiff_t done = lk_run_queue(&e->task, &e->queue, (size_t)batch, (size_t)most);
    PyEval_RestoreThread(state);
    if (done >= 0)
        return PyLong_FromSsize_t(done);
    PyErr_Format(PyExc_MemoryError, "%s: no memory for the blocks of a calculation", e->task.kernel->name);
    return NULL;
}

static PyObject *stop(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    evaluation *e = first(args, given, 1);
    if (e == NULL)
        return NULL;
    lk_stop(&e->queue);
    Py_RETURN_NONE;
}

static PyObject *total_of(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    const evaluation *e = first(args, given, 1);
    return e == NULL ? NULL : PyFloat_FromDouble(lk_total(e->queue.count, e->task.sums));
}

static PyMethodDef functions[] = {
    {"begin", (PyCFunction)(void (*)(void))begin, METH_FASTCALL, "A task, of which nothing is done."},
    {"advance", (PyCFunction)(void (*)(void))advance_task, METH_FASTCALL, "Do about so many chunks of a task."},
    {"stop", (PyCFunction)(void (*)(void))stop, METH_FASTCALL, "Leave no chunk of a task."},
    {"total", (PyCFunction)(void (*)(void))total_of, METH_FASTCALL, "The sum of a task that is done."},
    {"place", (PyCFunction)(void (*)(void))lk_place_array, METH_FASTCALL, "Make an array in kept memory."},
    {"keep", (PyCFunction)(void (*)(void))lk_keep_memory, METH_FASTCALL, "How many bytes are kept."},
};

void lk_make_functions(void *box)
{
    const PyGILState_STATE gil = PyGILState_Ensure();
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        PyObject *made = PyCFunction_NewEx(&functions[i], NULL, NULL);
        if (made == NULL || PyList_Append(box, made) != 0)
            PyErr_Clear();
        Py_XDECREF(made);
    }
    PyGILState_Release(gil);
}
