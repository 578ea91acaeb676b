#ifndef FOH_CPSEUDOTERMINAL_H
#define FOH_CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

// Starts a program on a new terminal of the given size, as the leader of its own session.
// Sets `controller` (the person's side) and `line` (held open to read the settings later).
// Returns the process id, or minus errno. `directory` may be NULL.
pid_t foh_pty_start(char *const argv[], char *const envp[], const char *directory,
                    int columns, int rows, int *controller, int *line);

// Changes the window's size; the program gets SIGWINCH.
void foh_pty_resize(int controller, int columns, int rows);

// Whether the terminal echoes, edits lines and makes signals of keys, as a shell wants it.
bool foh_pty_is_sane(int line);

#endif
