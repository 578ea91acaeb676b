// Signals: the shell must be sane again however the console ends.
//
// A Swift trap runs no atexit handler and no destructor, so the handlers here do what is left: only
// calls that are safe inside a handler, a sequence prepared beforehand, the saved modes, and then
// the signal's standard meaning. Swift's backtrace would keep the terminal for half a minute with a
// question to programmers, so it comes only when SWIFT_BACKTRACE asks for it.
#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "include/CNcurses.h"

struct termios foh_saved_modes;

static char reset_sequence[512];
static size_t reset_length;
static atomic_bool is_prepared;
static atomic_int pending;
static atomic_int requests_to_end;
static bool wants_backtrace;
static int wake_pipe[2] = {-1, -1};

// Faults of the program itself, and signals that mean to leave a core.
static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGQUIT, SIGSYS};
// Signals that the console answers in its own time.
static const int request_signals[] = {SIGTERM, SIGINT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
enum {
  CRASH_COUNT = sizeof crash_signals / sizeof crash_signals[0],
  REQUEST_COUNT = sizeof request_signals / sizeof request_signals[0],
};
static struct sigaction previous_crash[CRASH_COUNT];
static struct sigaction previous_request[REQUEST_COUNT];

static void write_all(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

// Brings the terminal back from inside a handler, once.
static void restore_terminal(void) {
  if (!atomic_exchange(&is_prepared, false)) return;
  // In the background, changing the modes would stop the process instead of letting it end.
  sigset_t background;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, NULL);
  write_all(reset_sequence, reset_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &foh_saved_modes);
  foh_errors_release();
}

static void end_by(int signal_number, const struct sigaction *action) {
  restore_terminal();
  sigaction(signal_number, action, NULL);
  raise(signal_number);
}

static void end_by_standard_action(int signal_number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  end_by(signal_number, &action);
}

static void crashed(int signal_number) {
  int saved_errno = errno;
  for (int index = 0; index < CRASH_COUNT; index++) {
    if (crash_signals[index] != signal_number) continue;
    if (wants_backtrace) {
      end_by(signal_number, &previous_crash[index]);
    } else {
      end_by_standard_action(signal_number);
    }
  }
  errno = saved_errno;
}

static void requested(int signal_number) {
  int saved_errno = errno;
  int flag = 0;
  switch (signal_number) {
    case SIGWINCH: flag = FOH_RESIZED; break;
    case SIGTSTP: flag = FOH_SUSPEND; break;
    case SIGCONT: flag = FOH_CONTINUED; break;
    case SIGHUP: flag = FOH_HANGUP; break;
    default: flag = FOH_TERMINATE; break;
  }
  if (flag == FOH_HANGUP || flag == FOH_TERMINATE) {
    // Asked again, the console is taken to be stuck. Not for SIGHUP: a closing window sends that
    // twice, and init systems send it after SIGTERM.
    if (atomic_fetch_add(&requests_to_end, 1) > 0 && flag == FOH_TERMINATE) {
      end_by_standard_action(signal_number);
    }
  }
  atomic_fetch_or(&pending, flag);
  if (wake_pipe[1] >= 0) {
    char byte = 's';
    // A full pipe wakes as well.
    if (write(wake_pipe[1], &byte, 1) < 0) errno = saved_errno;
  }
  errno = saved_errno;
}

static void install_alternate_stack(void) {
  // A stack overflow leaves no stack for its handler. Only this thread gets one, once.
  static bool is_installed;
  if (is_installed) return;
  size_t size = 64 * 1024;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = malloc(size);
  stack.ss_size = size;
  if (stack.ss_sp == NULL) return;
  is_installed = sigaltstack(&stack, NULL) == 0;
  if (!is_installed) free(stack.ss_sp);
}

void foh_signals_install(void) {
  install_alternate_stack();
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  atomic_store(&pending, 0);
  atomic_store(&requests_to_end, 0);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  // A second fault inside the handler must still end the process.
  for (int index = 0; index < CRASH_COUNT; index++) sigdelset(&action.sa_mask, crash_signals[index]);
  action.sa_flags = SA_ONSTACK;
  action.sa_handler = crashed;
  for (int index = 0; index < CRASH_COUNT; index++) {
    sigaction(crash_signals[index], &action, &previous_crash[index]);
  }
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  action.sa_handler = requested;
  for (int index = 0; index < REQUEST_COUNT; index++) {
    int number = request_signals[index];
    sigaction(number, NULL, &previous_request[index]);
    // Ignored from the start means so by whoever started us: nohup, or a shell without job control.
    bool is_ignored = previous_request[index].sa_handler == SIG_IGN;
    if (is_ignored && (number == SIGHUP || number == SIGINT || number == SIGTSTP)) continue;
    sigaction(number, &action, NULL);
  }
}

void foh_signals_remove(void) {
  atomic_store(&is_prepared, false);
  for (int index = 0; index < CRASH_COUNT; index++) {
    sigaction(crash_signals[index], &previous_crash[index], NULL);
  }
  for (int index = 0; index < REQUEST_COUNT; index++) {
    sigaction(request_signals[index], &previous_request[index], NULL);
  }
}

void foh_signals_prepare(const char *sequence) {
  size_t length = strlen(sequence);
  if (length > sizeof reset_sequence) length = sizeof reset_sequence;
  memcpy(reset_sequence, sequence, length);
  reset_length = length;
  atomic_store(&is_prepared, true);
}

int foh_signals_take(void) { return atomic_exchange(&pending, 0); }

// MARK: Waking

// The pipe is opened once and never closed, so that a thread which wakes late hits no other file.
bool foh_signals_open_pipe(void) {
  if (wake_pipe[0] >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int index = 0; index < 2; index++) {
    fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    fcntl(ends[index], F_SETFL, O_NONBLOCK);
  }
  wake_pipe[0] = ends[0];
  wake_pipe[1] = ends[1];
  return true;
}

int foh_signals_pipe(void) { return wake_pipe[0]; }

void foh_signals_drain(void) {
  char bytes[256];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

void foh_wake(void) {
  int descriptor = wake_pipe[1];
  if (descriptor < 0) return;
  // One byte in the pipe wakes for all calls since.
  if ((atomic_fetch_or(&pending, FOH_WOKEN) & FOH_WOKEN) != 0) return;
  char byte = 'w';
  // A full pipe wakes as well.
  ssize_t written = write(descriptor, &byte, 1);
  (void)written;
}

// MARK: Stopping

void foh_signals_stop_process(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // This continuation is being answered already.
  atomic_fetch_and(&pending, ~FOH_CONTINUED);
}
