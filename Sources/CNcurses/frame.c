// A frame leaves in one write. ncurses writes after nearly every row that it clears to its end, and a
// line over a slow network would show a frame in fifty parts: so ncurses has a descriptor of its own,
// which leads into memory while a frame is drawn.
#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

// What ncurses writes to; the terminal, except while a frame is drawn.
static int own = -1;
static FILE *stream;
// Where a frame is kept, and what it is read into.
static int memory = -1;
static char *bytes;
static size_t capacity;
static bool is_synchronised;

FILE *foh_frame_open(void) {
  own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (own < 0) return NULL;
  stream = fdopen(own, "w");
  if (stream == NULL) {
    close(own);
    own = -1;
    return NULL;
  }
  memory = foh_memory_open("foh-frame");
  is_synchronised = false;
  return stream;
}

void foh_frame_synchronise(void) { is_synchronised = true; }

void foh_frame_close(void) {
  if (stream != NULL) fclose(stream);
  if (memory >= 0) close(memory);
  free(bytes);
  stream = NULL;
  own = memory = -1;
  bytes = NULL;
  capacity = 0;
}

void foh_frame_begin(void) {
  // Without memory a frame goes out in parts, as ncurses wants it.
  if (memory >= 0) dup2(memory, own);
}

static void send_all(const char *next, size_t left) {
  while (left > 0) {
    ssize_t written = write(STDOUT_FILENO, next, left);
    if (written >= 0) {
      next += written;
      left -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&terminal, 1, -1);
    } else if (errno != EINTR) {
      // The line has hung up, which the next look at the input says.
      return;
    }
  }
}

// Reads what was drawn back into one piece, and returns how long that is: 0 when there is no room.
static size_t read_back(size_t length) {
  size_t before = is_synchronised ? strlen(FOH_SYNCHRONISE_BEGIN) : 0;
  size_t after = is_synchronised ? strlen(FOH_SYNCHRONISE_END) : 0;
  if (before + length + after > capacity) {
    char *larger = realloc(bytes, before + length + after);
    if (larger == NULL) return 0;
    bytes = larger;
    capacity = before + length + after;
  }
  memcpy(bytes, FOH_SYNCHRONISE_BEGIN, before);
  size_t done = 0;
  while (done < length) {
    ssize_t count = pread(memory, bytes + before + done, length - done, (off_t)done);
    if (count <= 0) return 0;
    done += (size_t)count;
  }
  memcpy(bytes + before + length, FOH_SYNCHRONISE_END, after);
  return before + length + after;
}

void foh_frame_end(void) {
  if (memory < 0) return;
  dup2(STDOUT_FILENO, own);
  fcntl(own, F_SETFD, FD_CLOEXEC);
  off_t length = lseek(memory, 0, SEEK_CUR);
  if (length > 0) {
    size_t size = read_back((size_t)length);
    send_all(bytes, size);
  }
  lseek(memory, 0, SEEK_SET);
}
