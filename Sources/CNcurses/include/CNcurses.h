// What the console needs of ncurses, without any of its macros.
//
// One thread owns the screen and calls everything here, but for foh_wake. ncurses.h stays out of
// this header: its macros and shared variables do not import into Swift, and the wide functions
// need a definition that pkg-config's flags do not carry over.
#ifndef FOH_CNCURSES_H
#define FOH_CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

#include "foh_result.h"

/// What foh_wait saw; several may be set.
enum {
  FOH_INPUT = 1,
  FOH_WOKEN = 2,
  FOH_RESIZED = 4,
  /// SIGTSTP: call foh_suspend.
  FOH_SUSPEND = 8,
  /// SIGCONT after a stop that could not be seen: call foh_resume.
  FOH_CONTINUED = 16,
  /// SIGTERM or SIGINT.
  FOH_TERMINATE = 32,
  /// SIGHUP.
  FOH_HANGUP = 64,
};

enum {
  FOH_BOLD = 1,
  FOH_UNDERLINE = 2,
  FOH_REVERSE = 4,
  FOH_DIM = 8,
  /// A blank that is sent as a character, and not as a part of what is erased by count.
  FOH_WRITTEN = 16,
};

/// Takes the terminal over: raw mode, alternate screen, bracketed paste, signal handlers.
foh_start_result foh_start(bool mouse);
/// Gives the terminal back as it was. Does nothing when not started.
void foh_stop(void);

/// The terminal's size as the system knows it, at least 1 by 1.
void foh_size(int *columns, int *rows);
/// Makes ncurses draw for that size.
void foh_resize(int columns, int rows);
/// How many colours the terminal has: 0 when none.
int foh_colours(void);
/// The pair of two colours, -1 for the terminal's own; 0 when there are no more.
int foh_pair(int foreground, int background);

/// Puts one character with its combining marks; it must fit in the row.
void foh_put(
  int row, int column, const uint32_t *scalars, int count, unsigned modifiers, int pair);
/// Puts characters of ASCII beside each other; they must fit in the row.
void foh_put_ascii(
  int row, int column, const uint8_t *characters, int count, unsigned modifiers, int pair);
/// Empties the screen that the next refresh will draw.
void foh_erase(void);
/// Sends what changed to the terminal in one write, and shows the cursor at a place, or hides it when
/// row is negative.
void foh_refresh(int row, int column);
/// Forgets what the terminal shows: the next refresh draws everything.
void foh_forget(void);
void foh_bell(void);

/// Waits for something to happen, for ever when negative. 0 when nothing did.
int foh_wait(int milliseconds);
/// Reads what was typed: the count of bytes, 0 when input is closed, -1 when there is nothing now.
int foh_read(uint8_t *bytes, int capacity);
/// Ends a foh_wait that goes on, or the next one. Any thread, at any time.
void foh_wake(void);

/// Gives the terminal back, stops the process as SIGTSTP would, and takes the terminal over again.
void foh_suspend(void);
/// Takes the terminal over again after something else had it.
void foh_resume(void);

/// The bytes that terminfo knows under `name`, or NULL.
const char *foh_capability(const char *name);
/// The columns of a code point as ncurses counts them; negative when it knows none.
int foh_columns(uint32_t scalar);
/// The value of an environment variable, or NULL.
const char *foh_environment(const char *name);

#endif
