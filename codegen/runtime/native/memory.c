/* Memory of large results, as a memory handler of NumPy (NEP 49).
 *
 * The first write to a page of new memory takes longer than most kernels take for what is in it. So this memory lies in huge
 * pages where the system has them; and that of arrays that are gone is kept for the next ones of that length, up to a limit
 * for the process. The system may take back what is kept when it needs memory. */

#if defined(__linux__)
#define _GNU_SOURCE
#include <sys/mman.h>
#endif

#include "memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SET_HANDLER 304 /* PyDataMem_SetHandler in NumPy's table */
#define PAGE ((size_t)1 << 12)
#define HUGE_PAGE ((size_t)1 << 21)
#define KEPT 16

/* As NumPy has them. */
typedef struct {
    void *context;
    void *(*malloc)(void *context, size_t size);
    void *(*calloc)(void *context, size_t count, size_t size);
    void *(*realloc)(void *context, void *old, size_t size);
    void (*free)(void *context, void *old, size_t size);
} allocator;
typedef struct {
    char name[127];
    uint8_t version;
    allocator allocator;
} handler;
typedef PyObject *set_function(PyObject *handler);

/* What is before the data, in a page of its own. `length` is that of the data, in whole pages. */
typedef struct { void *start; size_t whole, length; } block;

/* `blocks`, as data, from the oldest to the newest. */
static struct {
    char locked;
    int count;
    size_t limit, total;
    char *blocks[KEPT];
} kept;

static void lock(void)
{
    while (__atomic_test_and_set(&kept.locked, __ATOMIC_ACQUIRE))
        ;
}

static void unlock(void) { __atomic_clear(&kept.locked, __ATOMIC_RELEASE); }

static block *head(char *data) { return (block *)(void *)(data - PAGE); }

static size_t in_pages(size_t size)
{
    const size_t page = size < HUGE_PAGE ? PAGE : HUGE_PAGE;
    return size > SIZE_MAX / 2 ? 0 : (size + page - 1) / page * page;
}

static char *fresh(size_t length)
{
    const size_t whole = length + PAGE + HUGE_PAGE;
#if defined(__linux__)
    char *start = mmap(NULL, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED)
        return NULL;
#else
    char *start = malloc(whole);
    if (start == NULL)
        return NULL;
#endif
    char *data = (char *)(((uintptr_t)start + PAGE + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE);
#if defined(__linux__)
    if (length >= HUGE_PAGE)
        madvise(data, length, MADV_HUGEPAGE);
#endif
    *head(data) = (block){start, whole, length};
    return data;
}

static void give_back(char *data)
{
#if defined(__linux__)
    munmap(head(data)->start, head(data)->whole);
#else
    free(head(data)->start);
#endif
}

/* Take block i out of those that are kept. */
static char *taken(int i)
{
    char *data = kept.blocks[i];
    kept.count--;
    kept.total -= head(data)->length;
    memmove(kept.blocks + i, kept.blocks + i + 1, (size_t)(kept.count - i) * sizeof *kept.blocks);
    return data;
}

/* Give back the oldest blocks until there is room for one of so many bytes. */
static void make_room(size_t length)
{
    while (kept.count > 0 && (kept.count == KEPT || kept.total + length > kept.limit))
        give_back(taken(0));
}

/* ---- the handler ---- */

static void *new_memory(void *context, size_t size)
{
    (void)context;
    const size_t length = in_pages(size);
    char *data = NULL;
    if (length == 0)
        return NULL;
    lock();
    for (int i = kept.count - 1; i >= 0 && data == NULL; i--)
        if (head(kept.blocks[i])->length == length)
            data = taken(i);
    unlock();
    return data == NULL ? fresh(length) : data;
}

static void old_memory(void *context, void *old, size_t size)
{
    (void)context, (void)size;
    if (old == NULL)
        return;
    const size_t length = head(old)->length;
    lock();
    const int keep = length <= kept.limit;
    if (keep) {
#if defined(__linux__) && defined(MADV_FREE)
        madvise(old, length, MADV_FREE);
#endif
        make_room(length);
        kept.blocks[kept.count++] = old;
        kept.total += length;
    }
    unlock();
    if (!keep)
        give_back(old);
}

static void *zeroed_memory(void *context, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    void *data = new_memory(context, count * size);
    return data == NULL ? NULL : memset(data, 0, count * size);
}

static void *other_memory(void *context, void *old, size_t size)
{
    char *data = new_memory(context, size);
    if (data != NULL && old != NULL) {
        memcpy(data, old, size < head(old)->length ? size : head(old)->length);
        old_memory(context, old, 0);
    }
    return data;
}

static handler ours = {"losskernels", 1, {NULL, new_memory, zeroed_memory, other_memory, old_memory}};

/* ---- the functions ---- */

static set_function *numpy_set(void)
{
    static set_function *set = NULL;
    PyObject *module = set != NULL ? NULL : PyImport_ImportModule("numpy._core._multiarray_umath");
    PyObject *capsule = module == NULL ? NULL : PyObject_GetAttrString(module, "_ARRAY_API");
    void **api = capsule == NULL ? NULL : PyCapsule_GetPointer(capsule, NULL);
    if (api != NULL)
        memcpy(&set, &api[SET_HANDLER], sizeof set);
    Py_XDECREF(capsule);
    Py_XDECREF(module);
    return set;
}

PyObject *lk_place_array(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    if (given != 2) {
        PyErr_SetString(PyExc_TypeError, "place takes a function and its arguments");
        return NULL;
    }
    set_function *set = numpy_set();
    PyObject *own = set == NULL ? NULL : PyCapsule_New(&ours, "mem_handler", NULL);
    PyObject *before = own == NULL ? NULL : set(own);
    Py_XDECREF(own);
    if (before == NULL)
        return NULL;
    PyObject *made = PyObject_CallObject(args[0], args[1]), *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    Py_XDECREF(set(before));
    Py_DECREF(before);
    PyErr_Restore(type, value, traceback);
    return made;
}

PyObject *lk_keep_memory(PyObject *self, PyObject *const *args, Py_ssize_t given)
{
    (void)self;
    const size_t limit = given == 1 ? PyLong_AsSize_t(args[0]) : (size_t)-1;
    if (limit == (size_t)-1) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_TypeError, "keep takes a number of bytes");
        return NULL;
    }
    lock();
    kept.limit = limit;
    make_room(0);
    unlock();
    Py_RETURN_NONE;
}
