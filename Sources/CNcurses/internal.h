// Shared by the files of this shim.
#ifndef FOH_INTERNAL_H
#define FOH_INTERNAL_H

#include <stdbool.h>
#include <stdio.h>
#include <termios.h>

#include "include/foh_result.h"

/// The name under which terminfo knows the terminal, or why it cannot be used.
foh_start_result foh_terminfo_find(const char **name);
const char *foh_terminfo_string(const char *name);
/// Whether the terminal understands the two sequences around a frame.
bool foh_terminfo_synchronises(void);
#define FOH_SYNCHRONISE_BEGIN "\033[?2026h"
#define FOH_SYNCHRONISE_END "\033[?2026l"

// The terminal's modes before the console came.
extern struct termios foh_saved_modes;

void foh_signals_install(void);
void foh_signals_remove(void);
/// What a handler writes to bring the terminal back; called once ncurses has started.
void foh_signals_prepare(const char *sequence);
int foh_signals_take(void);
int foh_signals_pipe(void);
void foh_signals_drain(void);
bool foh_signals_open_pipe(void);
/// Stops the process as SIGTSTP by default does, and returns when it continues.
void foh_signals_stop_process(void);

/// A file in memory alone.
int foh_memory_open(const char *name);

/// What ncurses writes to: the terminal, and memory from foh_frame_begin to foh_frame_end, which
/// writes the frame at once. NULL when the system has no descriptor left.
FILE *foh_frame_open(void);
/// Frames stand between the two sequences from now on.
void foh_frame_synchronise(void);
void foh_frame_begin(void);
void foh_frame_end(void);
void foh_frame_close(void);

/// Keeps what is written to standard error until foh_errors_release, if that is a terminal.
void foh_errors_hold(void);
/// Standard error is itself again, and what was kept comes out. Safe inside of a handler.
void foh_errors_release(void);

#endif
