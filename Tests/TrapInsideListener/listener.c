// Part of a library that the tests load into the real console: when the signal comes, Swift traps
// inside it, on the thread that was interrupted.

#include <signal.h>
#include <stddef.h>

#include "listener.h"

__attribute__((constructor)) static void listen_for_signal(void) {
  struct sigaction action = {.sa_handler = trap_inside};
  sigemptyset(&action.sa_mask);
  sigaction(SIGUSR2, &action, NULL);
}
