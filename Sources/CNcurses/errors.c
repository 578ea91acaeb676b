// Standard error while the screen is up: what is written there would stand across the screen and go
// with it. It is kept in memory and comes out on the shell's screen, also after a crash, whose
// message the runtime writes before it traps.
#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "internal.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// What a person can read of it; the end says most.
enum { LONGEST = 16 * 1024 };

static atomic_int kept = -1;
static int standard_error = -1;

int foh_memory_open(const char *name) {
#if defined(__linux__)
  return memfd_create(name, MFD_CLOEXEC);
#else
  (void)name;
  char path[] = "/tmp/foh-XXXXXX";
  int file = mkstemp(path);
  if (file >= 0) unlink(path);
  return file;
#endif
}

void foh_errors_hold(void) {
  // Sent to a file, it disturbs nobody and stays there.
  if (atomic_load(&kept) >= 0 || !isatty(STDERR_FILENO)) return;
  int file = foh_memory_open("foh-errors");
  if (file < 0) return;
  fcntl(file, F_SETFL, O_APPEND);
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (standard_error < 0 || dup2(file, STDERR_FILENO) < 0) {
    if (standard_error >= 0) close(standard_error);
    close(file);
    return;
  }
  atomic_store(&kept, file);
}

// Called inside of handlers too: nothing here allocates or locks.
void foh_errors_release(void) {
  int file = atomic_exchange(&kept, -1);
  if (file < 0) return;
  dup2(standard_error, STDERR_FILENO);
  close(standard_error);
  off_t size = lseek(file, 0, SEEK_END);
  lseek(file, size > LONGEST ? size - LONGEST : 0, SEEK_SET);
  char bytes[1024];
  ssize_t count;
  while ((count = read(file, bytes, sizeof bytes)) > 0) {
    ssize_t written = write(STDERR_FILENO, bytes, (size_t)count);
    (void)written;
  }
  close(file);
}
