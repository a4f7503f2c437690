/* Between a program and its disk: counts file operations below TRUST_DIR, lets one fail or be the
 * last, and writes them down. Preloaded; see disk.py for what calls it. Linux with glibc. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, FAIL, DIE_BEFORE, DIE_TORN, DIE_AFTER };
enum { MOST_FILES = 4096, DEAD = 77 };

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char *names[MOST_FILES];
static long armed_at, counted;
static int mode, failure, for_ever, log_file = -1;


void trust_arm(long at, int how, int error, int always)
{
    pthread_mutex_lock(&lock);
    armed_at = at, mode = how, failure = error, for_ever = always, counted = 0;
    pthread_mutex_unlock(&lock);
}

long trust_count(void) { return counted; }

/* The full name of a file below the folder that counts; NULL for any other. */
static const char *inside(int folder, const char *path, char *full)
{
    const char *root = getenv("TRUST_DIR");
    if (!root || !path) return NULL;
    if (path[0] == '/') {
        snprintf(full, PATH_MAX, "%s", path);
    } else {
        char base[PATH_MAX], link[64];
        ssize_t length;
        if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, base, sizeof base - 1);
        if (length < 0) return NULL;
        base[length] = 0;
        if (snprintf(full, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return NULL;
    }
    size_t length = strlen(root);
    return strncmp(full, root, length) == 0 && (full[length] == '/' || !full[length]) ? full : NULL;
}

static const char *name_of(int file)
{
    return file >= 0 && file < MOST_FILES ? names[file] : NULL;
}

static void keep_name(int file, const char *name)
{
    if (file < 0 || file >= MOST_FILES) return;
    free(names[file]);
    names[file] = name ? strdup(name) : NULL;
}

static void put(const void *data, size_t size)
{
    while (size) {
        long done = syscall(SYS_write, log_file, data, size);
        if (done <= 0) return;
        data = (const char *)data + done, size -= (size_t)done;
    }
}

/* Kind, length of the name, offset, size; then the name, and the data of a write or a new name. */
static void note(char kind, const char *name, int64_t offset, const void *data, int64_t size)
{
    int64_t head[4] = {kind, (int64_t)strlen(name), offset, size};
    if (log_file < 0) return;
    put(head, sizeof head);
    put(name, strlen(name));
    if (data && size > 0) put(data, (size_t)size);
}

void trust_log(const char *path)
{
    pthread_mutex_lock(&lock);
    if (log_file >= 0) syscall(SYS_close, log_file);
    log_file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    pthread_mutex_unlock(&lock);
}

void trust_mark(long number)
{
    pthread_mutex_lock(&lock);
    note('M', "", number, NULL, 0);
    pthread_mutex_unlock(&lock);
}

static void die(void) { syscall(SYS_exit_group, DEAD); }

/* Count an operation; tell whether it is the one. `reads`: one that changes nothing. */
static int is_it(int reads)
{
    if (reads && !(mode == FAIL && failure == EIO)) return 0;
    counted++;
    if (mode == OFF || !armed_at) return 0;
    return counted == armed_at || (mode == FAIL && for_ever && counted > armed_at);
}

/* Before an operation: 1 when it is to fail. */
static int begin(int it)
{
    if (!it) return 0;
    if (mode == DIE_BEFORE) die();
    if (mode == FAIL) { errno = failure; return 1; }
    return 0;
}

static void end(int it)
{
    if (it && (mode == DIE_AFTER || mode == DIE_TORN)) die();
}

static int opened(int folder, const char *path, int flags, mode_t rights)
{
    char full[PATH_MAX];
    struct stat found;
    const char *name = inside(folder, path, full);
    int file, saved;
    if (!name) return (int)syscall(SYS_openat, folder, path, flags, rights);
    pthread_mutex_lock(&lock);
    int is_new = (flags & O_CREAT) && stat(full, &found) != 0;
    int cuts = (flags & O_TRUNC) && !is_new && stat(full, &found) == 0;
    int it = (is_new || cuts) ? is_it(0) : 0;
    if (begin(it)) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
    file = (int)syscall(SYS_openat, folder, path, flags, rights);
    saved = errno;
    if (file >= 0) {
        keep_name(file, name);
        if (is_new) note('C', name, 0, NULL, 0);
        if (cuts) note('T', name, 0, NULL, 0);
        end(it);
    }
    pthread_mutex_unlock(&lock);
    errno = saved;
    return file;
}

#define RIGHTS(flags) \
    mode_t rights = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; va_start(rest, flags); rights = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { RIGHTS(flags) return opened(AT_FDCWD, path, flags, rights); }
int open64(const char *path, int flags, ...) { RIGHTS(flags) return opened(AT_FDCWD, path, flags | O_LARGEFILE, rights); }
int openat(int folder, const char *path, int flags, ...) { RIGHTS(flags) return opened(folder, path, flags, rights); }
int openat64(int folder, const char *path, int flags, ...) { RIGHTS(flags) return opened(folder, path, flags | O_LARGEFILE, rights); }

int close(int file)
{
    if (name_of(file)) {
        pthread_mutex_lock(&lock);
        keep_name(file, NULL);
        pthread_mutex_unlock(&lock);
    }
    return (int)syscall(SYS_close, file);
}

static ssize_t written(int file, const void *data, size_t size, off64_t offset, int at)
{
    const char *name = name_of(file);
    if (!name) return at ? syscall(SYS_pwrite64, file, data, size, offset) : syscall(SYS_write, file, data, size);
    pthread_mutex_lock(&lock);
    int it = is_it(0);
    size_t wanted = size;
    if (begin(it)) {
        if (failure != ENOSPC || for_ever || size < 2) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
        size /= 2; /* what still had room; the rest is refused when it is tried */
        it = 0;
    } else if (it && mode == DIE_TORN) {
        size /= 2;
    }
    off64_t where = at ? offset : (off64_t)syscall(SYS_lseek, file, 0, SEEK_CUR);
    ssize_t done = at ? syscall(SYS_pwrite64, file, data, size, offset) : syscall(SYS_write, file, data, size);
    int saved = errno;
    if (done > 0) note('W', name, where, data, done);
    end(it);
    pthread_mutex_unlock(&lock);
    if (size < wanted && done >= 0 && at) { errno = failure; return done; }
    errno = saved;
    return done;
}

ssize_t write(int file, const void *data, size_t size) { return written(file, data, size, 0, 0); }
ssize_t pwrite(int file, const void *data, size_t size, off_t offset) { return written(file, data, size, offset, 1); }
ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset) { return written(file, data, size, offset, 1); }

ssize_t writev(int file, const struct iovec *parts, int number)
{
    if (!name_of(file)) return syscall(SYS_writev, file, parts, number);
    ssize_t all = 0;
    for (int at = 0; at < number; at++) {
        ssize_t done = written(file, parts[at].iov_base, parts[at].iov_len, 0, 0);
        if (done < 0) return all ? all : done;
        all += done;
        if ((size_t)done < parts[at].iov_len) break;
    }
    return all;
}

static ssize_t got(int file, void *data, size_t size, off64_t offset, int at)
{
    if (name_of(file) && mode == FAIL) {
        pthread_mutex_lock(&lock);
        int fails = begin(is_it(1));
        pthread_mutex_unlock(&lock);
        if (fails) { errno = failure; return -1; }
    }
    return at ? syscall(SYS_pread64, file, data, size, offset) : syscall(SYS_read, file, data, size);
}

ssize_t read(int file, void *data, size_t size) { return got(file, data, size, 0, 0); }
ssize_t pread(int file, void *data, size_t size, off_t offset) { return got(file, data, size, offset, 1); }
ssize_t pread64(int file, void *data, size_t size, off64_t offset) { return got(file, data, size, offset, 1); }

static int cut(int file, off64_t length)
{
    const char *name = name_of(file);
    if (!name) return (int)syscall(SYS_ftruncate, file, length);
    pthread_mutex_lock(&lock);
    int it = is_it(0);
    if (begin(it)) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
    int done = (int)syscall(SYS_ftruncate, file, length);
    if (done == 0) note('T', name, length, NULL, 0);
    end(it);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off64_t length) { return cut(file, length); }

static int synced(int file, int call)
{
    const char *name = name_of(file);
    if (!name) return (int)syscall(call, file);
    pthread_mutex_lock(&lock);
    int it = is_it(0);
    if (begin(it)) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
    int done = (int)syscall(call, file);
    if (done == 0) note('S', name, 0, NULL, 0);
    end(it);
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

static int removed(int folder, const char *path, int flags)
{
    char full[PATH_MAX];
    const char *name = inside(folder, path, full);
    if (!name || flags) return (int)syscall(SYS_unlinkat, folder, path, flags);
    pthread_mutex_lock(&lock);
    int it = failure == ENOSPC && mode == FAIL ? 0 : is_it(0); /* there is always room for less */
    if (begin(it)) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
    int done = (int)syscall(SYS_unlinkat, folder, path, flags);
    int saved = errno;
    if (done == 0) note('U', name, 0, NULL, 0);
    end(it);
    pthread_mutex_unlock(&lock);
    errno = saved;
    return done;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }

static int renamed(int from, const char *old, int to, const char *new)
{
    char full_old[PATH_MAX], full_new[PATH_MAX];
    const char *name = inside(from, old, full_old), *target = inside(to, new, full_new);
    if (!name || !target) return (int)syscall(SYS_renameat, from, old, to, new);
    pthread_mutex_lock(&lock);
    int it = is_it(0);
    if (begin(it)) { pthread_mutex_unlock(&lock); errno = failure; return -1; }
    int done = (int)syscall(SYS_renameat, from, old, to, new);
    if (done == 0) note('R', name, 0, target, (int64_t)strlen(target));
    end(it);
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *old, const char *new) { return renamed(AT_FDCWD, old, AT_FDCWD, new); }
int renameat(int from, const char *old, int to, const char *new) { return renamed(from, old, to, new); }
