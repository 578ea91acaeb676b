#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

void foh_pty_resize(int controller, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(controller, TIOCSWINSZ, &size);
}

bool foh_pty_is_sane(int line) {
  struct termios settings;
  if (tcgetattr(line, &settings) != 0) return false;
  tcflag_t wanted = ECHO | ICANON | ISIG;
  return (settings.c_lflag & wanted) == wanted;
}

pid_t foh_pty_start(char *const argv[], char *const envp[], const char *directory,
                    int columns, int rows, int *controller, int *line) {
  char name[128];
  *controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*controller < 0) return -errno;
  *line = -1;
  if (grantpt(*controller) != 0 || unlockpt(*controller) != 0 ||
      ptsname_r(*controller, name, sizeof name) != 0 ||
      (*line = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
    int failure = errno;
    close(*controller);
    return -failure;
  }
  foh_pty_resize(*line, columns, rows);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // A session of its own: the first terminal that it opens becomes the controlling one. The
  // signals that tests send must not be ignored because the runner ignores them.
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  if (directory) posix_spawn_file_actions_addchdir_np(&actions, directory);
  pid_t child = -1;
  int failure = posix_spawn(&child, argv[0], &actions, &attributes, argv, envp);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failure != 0) {
    close(*controller);
    close(*line);
    return -failure;
  }
  return child;
}
