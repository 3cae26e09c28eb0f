/* Real NumPy ufuncs and gufuncs out of kernels: one inner loop for each kind, whose `data` says which kernel, outputs
 * and dtypes. What touches Python holds the GIL while it does. */

#include "stable_abi.h"

#include "losskernels.h"

#include <stdlib.h>

#define LK_UFUNC_API_FROM_SIGNATURE 31 /* PyUFunc_FromFuncAndDataAndSignature; without signature it makes a ufunc */
#define LK_UFUNC_NO_IDENTITY (-1)

typedef void loop_function(char **args, const ptrdiff_t *dimensions, const ptrdiff_t *steps, void *data);
typedef PyObject *make_function(loop_function **, void *const *, const char *, int, int, int, int, const char *,
                                const char *, int, const char *);

/* Types, loops and names of a ufunc live as long as the process, as the ufunc itself does. */
typedef struct {
    const lk_kernel *kernel;
    int output_count;
    const int *outputs; /* the ufunc's outputs, as numbers of the kernel's */
    const int *dtypes;  /* of inputs, then outputs */
} loop;

static void run_loop(const loop *l, lk_task *task, char **args, const ptrdiff_t *const *strides)
{
    const int inputs = l->kernel->input_count;
    lk_operand in[LK_ARGUMENTS], out[LK_ARGUMENTS];
    for (int i = 0; i < inputs; i++)
        in[i] = (lk_operand){args[i], strides[i], l->dtypes[i]};
    for (int o = 0; o < l->kernel->output_count; o++)
        out[o] = (lk_operand){NULL, strides[0], LK_F64};
    for (int o = 0; o < l->output_count; o++)
        out[l->outputs[o]] = (lk_operand){args[inputs + o], strides[inputs + o], l->dtypes[inputs + o]};
    task->kernel = l->kernel;
    task->inputs = in;
    task->outputs = out;
    if (lk_run(task, 0, 1) != 0) {
        const PyGILState_STATE gil = PyGILState_Ensure();
        PyErr_NoMemory();
        PyGILState_Release(gil);
    }
}

static void element_loop(char **args, const ptrdiff_t *dimensions, const ptrdiff_t *steps, void *data)
{
    const loop *l = data;
    const ptrdiff_t *strides[2 * LK_ARGUMENTS];
    for (int a = 0; a < l->kernel->input_count + l->output_count; a++)
        strides[a] = &steps[a];
    lk_task task = {.ndim = 1, .shape = dimensions, .chunk = SIZE_MAX};
    run_loop(l, &task, args, strides);
}

/* `steps` has the outer stride of every operand, then the inner ones of the operands that have a class axis. */
static void row_loop(char **args, const ptrdiff_t *dimensions, const ptrdiff_t *steps, void *data)
{
    const loop *l = data;
    const int inputs = l->kernel->input_count, operands = inputs + l->output_count;
    ptrdiff_t pairs[2 * LK_ARGUMENTS][2];
    const ptrdiff_t *strides[2 * LK_ARGUMENTS], *inner = steps + operands;
    for (int a = 0; a < operands; a++) {
        const int axis = a < inputs ? l->kernel->input_axis[a] : l->kernel->output_axis[l->outputs[a - inputs]];
        pairs[a][0] = steps[a];
        pairs[a][1] = axis ? *inner++ : 0;
        strides[a] = pairs[a];
    }
    lk_task task = {.ndim = 2, .shape = dimensions, .chunk = SIZE_MAX};
    run_loop(l, &task, args, strides);
}

static void *copied(const void *from, size_t size)
{
    void *to = malloc(size);
    return to == NULL ? NULL : memcpy(to, from, size);
}

static make_function *numpy_make(void)
{
    make_function *make = NULL;
    PyObject *module = PyImport_ImportModule("numpy._core._multiarray_umath");
    PyObject *capsule = module == NULL ? NULL : PyObject_GetAttrString(module, "_UFUNC_API");
    void **api = capsule == NULL ? NULL : PyCapsule_GetPointer(capsule, NULL);
    if (api != NULL)
        memcpy(&make, &api[LK_UFUNC_API_FROM_SIGNATURE], sizeof make);
    Py_XDECREF(capsule);
    Py_XDECREF(module);
    return make;
}

static PyObject *make_ufunc(const lk_kernel *kernel, const char *name, const char *doc, const char *signature,
                            int output_count, const int *outputs, int loop_count, const int *dtypes, const char *types)
{
    const size_t operands = (size_t)(kernel->input_count + output_count), loops = (size_t)loop_count;
    make_function *make = numpy_make();
    if (make == NULL)
        return NULL;
    loop *all = malloc(loops * sizeof *all);
    void **data = malloc(loops * sizeof *data);
    loop_function **functions = malloc(loops * sizeof *functions);
    int *kept_outputs = copied(outputs, (size_t)output_count * sizeof *outputs);
    int *kept_dtypes = copied(dtypes, loops * operands * sizeof *dtypes);
    char *kept_types = copied(types, loops * operands);
    char *kept_name = copied(name, strlen(name) + 1), *kept_doc = copied(doc, strlen(doc) + 1);
    if (!all || !data || !functions || !kept_outputs || !kept_dtypes || !kept_types || !kept_name || !kept_doc)
        return PyErr_NoMemory();
    for (size_t i = 0; i < loops; i++) {
        all[i] = (loop){kernel, output_count, kept_outputs, kept_dtypes + i * operands};
        data[i] = &all[i];
        functions[i] = kernel->axis ? row_loop : element_loop;
    }
    return make(functions, data, kept_types, loop_count, kernel->input_count, output_count, LK_UFUNC_NO_IDENTITY,
                kept_name, kept_doc, 0, signature);
}

void lk_make_ufunc(void *box, const lk_kernel *kernel, const char *name, const char *doc, const char *signature,
                   int output_count, const int *outputs, int loop_count, const int *dtypes, const char *types)
{
    const PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *made = make_ufunc(kernel, name, doc, signature, output_count, outputs, loop_count, dtypes, types);
    if (made == NULL) {
        PyObject *type, *traceback;
        PyErr_Fetch(&type, &made, &traceback);
        Py_XDECREF(type);
        Py_XDECREF(traceback);
    }
    if (made != NULL && PyList_Append(box, made) != 0)
        PyErr_Clear();
    Py_XDECREF(made);
    PyGILState_Release(gil);
}
