// Keeps beside a database's files a copy that holds only what was put onto the disk: written bytes
// arrive there with the file's fdatasync, a file's name with that of its directory. The disk's real
// behaviour does not matter, so the orders to it end here.

#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "PoweredDisk.h"

enum { mostFiles = 4096, pathLimit = 1024 };
enum { nothing = 0, directory = 1, firstFile = 2 };
static const char *const endings[] = {"", "-wal", "-journal"};
enum { endingCount = 3 };

// What a file descriptor stands for, and which life of the file it opened.
static struct {
  unsigned char kind;
  uint64_t life;
} opened[mostFiles];

static const char *database;
static const char *folder;
static char parent[pathLimit];
static const char *name;
static long diesAt;
static int tears;
static long changes;
static int lockFile = -1;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static int (*realOpen)(const char *, int, ...);
static int (*realClose)(int);
static ssize_t (*realWrite)(int, const void *, size_t);
static ssize_t (*realPwrite)(int, const void *, size_t, off64_t);
static int (*realTruncate)(int, off64_t);
static int (*realSync)(int);
static int (*realFullSync)(int);
static int (*realUnlink)(const char *);

static void find(void) {
  if (realUnlink) return;
  realOpen = dlsym(RTLD_NEXT, "open64");
  realClose = dlsym(RTLD_NEXT, "close");
  realWrite = dlsym(RTLD_NEXT, "write");
  realPwrite = dlsym(RTLD_NEXT, "pwrite64");
  realTruncate = dlsym(RTLD_NEXT, "ftruncate64");
  realSync = dlsym(RTLD_NEXT, "fdatasync");
  realFullSync = dlsym(RTLD_NEXT, "fsync");
  realUnlink = dlsym(RTLD_NEXT, "unlink");
}

// A test of a disk that does not keep its own books is worth nothing.
static void giveUp(const char *what) {
  fprintf(stderr, "powered disk: %s: %s\n", what, strerror(errno));
  abort();
}

__attribute__((constructor)) static void begin(void) {
  find();
  folder = getenv("FOH_DISK_FOLDER");
  const char *when = getenv("FOH_DISK_DIES_AT");
  diesAt = when ? atol(when) : 0;
  tears = getenv("FOH_DISK_TEARS") != NULL;
  const char *path = getenv("FOH_DISK_FILE");
  if (!path || strlen(path) >= pathLimit) return;
  const char *slash = strrchr(path, '/');
  if (!slash) return;
  memcpy(parent, path, (size_t)(slash - path));
  name = slash + 1;
  if (folder) {
    char lock[pathLimit * 2];
    snprintf(lock, sizeof lock, "%s/lock", folder);
    lockFile = realOpen(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lockFile < 0) giveUp("lock");
  }
  database = path;
}

static void enter(void) {
  pthread_mutex_lock(&mutex);
  if (lockFile >= 0) {
    while (flock(lockFile, LOCK_EX) != 0) {
      if (errno != EINTR) giveUp("lock");
    }
  }
}

static void leave(void) {
  if (lockFile >= 0) flock(lockFile, LOCK_UN);
  pthread_mutex_unlock(&mutex);
}

static int kindOf(const char *path) {
  if (!database || !path) return nothing;
  if (strcmp(path, parent) == 0) return directory;
  size_t length = strlen(database);
  if (strncmp(path, database, length) != 0) return nothing;
  for (int ending = 0; ending < endingCount; ending++) {
    if (strcmp(path + length, endings[ending]) == 0) return firstFile + ending;
  }
  return nothing;
}

static int isWatched(int file) {
  return file >= 0 && file < mostFiles && opened[file].kind != nothing;
}

// Counts a change of the files, and ends the program at the one that was wished for.
static int isTheEnd(int kind) {
  return kind >= firstFile && diesAt > 0 && ++changes == diesAt;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static void bookPath(char *into, int kind, const char *what) {
  snprintf(into, pathLimit * 2, "%s/%s%s.%s", folder, name, endings[kind - firstFile], what);
}

static void lifePath(char *into, int kind, uint64_t life, const char *what) {
  snprintf(into, pathLimit * 2, "%s/%s%s.%llu.%s", folder, name, endings[kind - firstFile],
           (unsigned long long)life, what);
}

static uint64_t readNumber(const char *path) {
  int file = realOpen(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  uint64_t number = 0;
  if (read(file, &number, sizeof number) != sizeof number) number = 0;
  realClose(file);
  return number;
}

static void writeNumber(const char *path, uint64_t number) {
  int file = realOpen(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0 || realPwrite(file, &number, sizeof number, 0) != sizeof number) giveUp(path);
  realClose(file);
}

static void copyRange(int from, int to, off64_t start, off64_t end) {
  static char buffer[1 << 16];
  while (start < end) {
    size_t wanted = sizeof buffer;
    if ((off64_t)wanted > end - start) wanted = (size_t)(end - start);
    ssize_t count = pread64(from, buffer, wanted, start);
    if (count == 0) return;
    if (count < 0 || realPwrite(to, buffer, (size_t)count, start) != count) giveUp("copy");
    start += count;
  }
}

static off64_t sizeOf(int file) {
  struct stat64 status;
  if (fstat64(file, &status) != 0) giveUp("size");
  return status.st_size;
}

// Which life of the file this descriptor opened; begins the books when nobody has yet.
static uint64_t lifeOf(int file, int kind, int isNew) {
  char path[pathLimit * 2];
  bookPath(path, kind, "life");
  uint64_t life = readNumber(path);
  if (isNew) {
    life += 1;
    writeNumber(path, life);
  } else if (life == 0) {
    // It was there before anybody watched, so it is on the disk.
    char kept[pathLimit * 2];
    lifePath(kept, kind, 1, "kept");
    int copy = realOpen(kept, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (copy < 0) giveUp(kept);
    copyRange(file, copy, 0, sizeOf(file));
    realClose(copy);
    char entry[pathLimit * 2];
    bookPath(entry, kind, "entry");
    writeNumber(entry, 1);
    life = 1;
    writeNumber(path, life);
  }
  return life;
}

static void note(int file, off64_t offset, uint64_t length) {
  if (!folder) return;
  char path[pathLimit * 2];
  lifePath(path, opened[file].kind, opened[file].life, "dirty");
  int dirty = realOpen(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  uint64_t record[2] = {(uint64_t)offset, length};
  if (dirty < 0 || realWrite(dirty, record, sizeof record) != sizeof record) giveUp(path);
  realClose(dirty);
}

// Everything that was written to this file, by whomever, is on the disk.
static void keepBytes(int file) {
  char path[pathLimit * 2];
  lifePath(path, opened[file].kind, opened[file].life, "dirty");
  int dirty = realOpen(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (dirty < 0) giveUp(path);
  lifePath(path, opened[file].kind, opened[file].life, "kept");
  int kept = realOpen(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (kept < 0) giveUp(path);
  off64_t size = sizeOf(file);
  uint64_t record[2];
  while (read(dirty, record, sizeof record) == sizeof record) {
    off64_t end = (off64_t)(record[0] + record[1]);
    copyRange(file, kept, (off64_t)record[0], end < size ? end : size);
  }
  if (realTruncate(kept, size) != 0 || realTruncate(dirty, 0) != 0) giveUp(path);
  realClose(kept);
  realClose(dirty);
}

// The names in the directory are on the disk.
static void keepNames(void) {
  for (int kind = firstFile; kind < firstFile + endingCount; kind++) {
    char path[pathLimit * 2];
    char entry[pathLimit * 2];
    snprintf(path, sizeof path, "%s%s", database, endings[kind - firstFile]);
    bookPath(entry, kind, "entry");
    struct stat64 status;
    if (stat64(path, &status) != 0) {
      realUnlink(entry);
      continue;
    }
    char life[pathLimit * 2];
    bookPath(life, kind, "life");
    uint64_t number = readNumber(life);
    // One that nobody has opened yet needs no books.
    if (number > 0) writeNumber(entry, number);
  }
}

static int openFile(const char *path, int flags, mode_t mode) {
  find();
  int kind = kindOf(path);
  if (kind == nothing) {
    int file = realOpen(path, flags, mode);
    if (file >= 0 && file < mostFiles) opened[file].kind = nothing;
    return file;
  }
  enter();
  struct stat64 status;
  int isNew = kind >= firstFile && (flags & O_CREAT) && stat64(path, &status) != 0;
  int file = realOpen(path, flags, mode);
  if (file >= mostFiles) giveUp("too many files");
  if (file >= 0) {
    opened[file].life = kind >= firstFile && folder ? lifeOf(file, kind, isNew) : 0;
    opened[file].kind = (unsigned char)kind;
  }
  leave();
  return file;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return openFile(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return openFile(path, flags, mode);
}

int close(int file) {
  find();
  if (file >= 0 && file < mostFiles) opened[file].kind = nothing;
  return realClose(file);
}

static ssize_t writeAt(int file, const void *bytes, size_t count, off64_t offset) {
  enter();
  int isLast = isTheEnd(opened[file].kind);
  if (isLast && !tears) die();
  size_t part = isLast ? count / 2 : count;
  note(file, offset, part);
  ssize_t written = realPwrite(file, bytes, part, offset);
  if (isLast) die();
  leave();
  return written;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  find();
  if (!isWatched(file)) return realPwrite(file, bytes, count, offset);
  return writeAt(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  find();
  if (!isWatched(file)) return realWrite(file, bytes, count);
  off64_t offset = lseek64(file, 0, SEEK_CUR);
  ssize_t written = writeAt(file, bytes, count, offset);
  if (written > 0) lseek64(file, offset + written, SEEK_SET);
  return written;
}

int ftruncate64(int file, off64_t size) {
  find();
  if (!isWatched(file)) return realTruncate(file, size);
  enter();
  if (isTheEnd(opened[file].kind)) die();
  off64_t before = sizeOf(file);
  off64_t first = size < before ? size : before;
  off64_t last = size < before ? before : size;
  note(file, first, (uint64_t)(last - first));
  int result = realTruncate(file, size);
  leave();
  return result;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

static int putOntoDisk(int file, int (*real)(int)) {
  if (!isWatched(file)) return real(file);
  enter();
  if (isTheEnd(opened[file].kind)) die();
  if (folder) {
    if (opened[file].kind == directory) {
      keepNames();
    } else {
      keepBytes(file);
    }
  }
  leave();
  return 0;
}

int fdatasync(int file) {
  find();
  return putOntoDisk(file, realSync);
}

int fsync(int file) {
  find();
  return putOntoDisk(file, realFullSync);
}

int unlink(const char *path) {
  find();
  int kind = kindOf(path);
  if (kind < firstFile) return realUnlink(path);
  enter();
  if (isTheEnd(kind)) die();
  int result = realUnlink(path);
  leave();
  return result;
}
