// The screen: everything that touches ncurses.
#if defined(__linux__)
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include <curses.h>

#include "include/CNcurses.h"
#include "internal.h"

static SCREEN *screen;
static bool wants_mouse;
static bool has_own_colours;
static int pair_count;
static struct { int foreground, background; } pairs[256];

// MARK: Starting and stopping

static bool have_utf8(void) {
  // Only the character type: numbers and dates of other code keep their form.
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8"};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++) {
    if (setlocale(LC_CTYPE, names[index]) == NULL) continue;
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

// Appends a terminfo string without its padding, `$<5>`.
static void append_capability(char *target, size_t capacity, const char *name) {
  const char *value = foh_capability(name);
  size_t length = strlen(target);
  while (value != NULL && *value != 0 && length + 1 < capacity) {
    if (value[0] == '$' && value[1] == '<') {
      const char *end = strchr(value, '>');
      if (end == NULL) break;
      value = end + 1;
      continue;
    }
    target[length++] = *value++;
  }
  target[length] = 0;
}

static void prepare_reset(void) {
  char sequence[512] = "\033[?2004l\033[?1006l\033[?1000l";
  // A frame may have been cut off in its middle.
  if (foh_terminfo_synchronises()) strcat(sequence, FOH_SYNCHRONISE_END);
  static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++) {
    append_capability(sequence, sizeof sequence - 4, names[index]);
  }
  strcat(sequence, foh_capability("rmcup") == NULL ? "\r\n" : "\r");
  foh_signals_prepare(sequence);
}

static void write_to_terminal(const char *sequence) {
  ssize_t written = write(STDOUT_FILENO, sequence, strlen(sequence));
  (void)written;
}

static void enter_modes(void) {
  write_to_terminal("\033[?2004h");
  if (wants_mouse) write_to_terminal("\033[?1000h\033[?1006h");
}

static void leave_modes(void) {
  if (wants_mouse) write_to_terminal("\033[?1006l\033[?1000l");
  write_to_terminal("\033[?2004l");
}

foh_start_result foh_start(bool mouse) {
  if (screen != NULL) return FOH_ALREADY_STARTED;
  if (!isatty(STDIN_FILENO)) return FOH_INPUT_IS_NO_TERMINAL;
  if (!isatty(STDOUT_FILENO)) return FOH_OUTPUT_IS_NO_TERMINAL;
  const char *name = NULL;
  foh_start_result found = foh_terminfo_find(&name);
  if (found != FOH_STARTED) return found;
  if (!have_utf8()) return FOH_NO_UTF8;
  if (tcgetattr(STDIN_FILENO, &foh_saved_modes) != 0) return FOH_FAILED;
  if (!foh_signals_open_pipe()) return FOH_FAILED;

  // Before ncurses, which leaves handlers alone that it finds.
  foh_signals_install();
  // The window says its size; LINES and COLUMNS from a parent shell may be stale.
  use_env(FALSE);
  use_tioctl(TRUE);
  FILE *output = foh_frame_open();
  screen = output == NULL ? NULL : newterm(name, output, stdin);
  if (screen == NULL) {
    foh_frame_close();
    foh_signals_remove();
    tcsetattr(STDIN_FILENO, TCSANOW, &foh_saved_modes);
    return FOH_FAILED;
  }
  wants_mouse = mouse;
  if (foh_terminfo_synchronises()) foh_frame_synchronise();
  prepare_reset();
  raw();
  noecho();
  nonl();
  // Typing must not cut a refresh short, and ncurses never reads here.
  typeahead(-1);
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  pair_count = 0;
  has_own_colours = false;
  if (has_colors()) {
    start_color();
    has_own_colours = use_default_colors() == OK;
  }
  curs_set(0);
  enter_modes();
  foh_errors_hold();
  return FOH_STARTED;
}

void foh_stop(void) {
  if (screen == NULL) return;
  leave_modes();
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSANOW, &foh_saved_modes);
  foh_signals_remove();
  delscreen(screen);
  screen = NULL;
  foh_frame_close();
  foh_errors_release();
}

void foh_suspend(void) {
  leave_modes();
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSANOW, &foh_saved_modes);
  foh_errors_release();
  foh_signals_stop_process();
  foh_resume();
}

void foh_resume(void) {
  // Whoever had the terminal may have left its main screen, so it is entered anew.
  if (!isendwin()) endwin();
  reset_prog_mode();
  enter_modes();
  foh_errors_hold();
  clearok(curscr, TRUE);
}

// MARK: Drawing

void foh_size(int *columns, int *rows) {
  struct winsize window;
  *columns = 0;
  *rows = 0;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0) {
    *columns = window.ws_col;
    *rows = window.ws_row;
  }
  // A serial line knows no size; its user may have told the shell.
  const char *environment;
  if (*columns <= 0 && (environment = getenv("COLUMNS")) != NULL) *columns = atoi(environment);
  if (*rows <= 0 && (environment = getenv("LINES")) != NULL) *rows = atoi(environment);
  if (*columns <= 0) *columns = 80;
  if (*rows <= 0) *rows = 24;
  if (*columns > 1000) *columns = 1000;
  if (*rows > 500) *rows = 500;
}

void foh_resize(int columns, int rows) {
  if (columns != COLS || rows != LINES) resize_term(rows, columns);
  clearok(curscr, TRUE);
}

int foh_colours(void) { return has_colors() ? COLORS : 0; }

int foh_pair(int foreground, int background) {
  if (!has_own_colours) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  } else if (foreground < 0 && background < 0) {
    return 0;
  }
  for (int index = 1; index <= pair_count; index++) {
    if (pairs[index].foreground == foreground && pairs[index].background == background) return index;
  }
  int next = pair_count + 1;
  if (next >= COLOR_PAIRS || next >= 256) return 0;
  if (init_pair((short)next, (short)foreground, (short)background) != OK) return 0;
  pairs[next].foreground = foreground;
  pairs[next].background = background;
  pair_count = next;
  return next;
}

static bool make_cell(
  cchar_t *cell, const wchar_t *characters, unsigned modifiers, int pair) {
  attr_t attributes = A_NORMAL;
  if (modifiers & FOH_BOLD) attributes |= A_BOLD;
  if (modifiers & FOH_UNDERLINE) attributes |= A_UNDERLINE;
  if (modifiers & FOH_REVERSE) attributes |= A_REVERSE;
  if (modifiers & FOH_DIM) attributes |= A_DIM;
  if (modifiers & FOH_WRITTEN) attributes |= A_INVIS;
  return setcchar(cell, characters, attributes, (short)pair, NULL) == OK;
}

void foh_put(
  int row, int column, const uint32_t *scalars, int count, unsigned modifiers, int pair) {
  wchar_t characters[CCHARW_MAX + 1];
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int index = 0; index < count; index++) characters[index] = (wchar_t)scalars[index];
  characters[count] = 0;
  cchar_t cell;
  if (!make_cell(&cell, characters, modifiers, pair)) return;
  // This one neither moves the cursor nor wraps, so the last column is no special case.
  mvadd_wchnstr(row, column, &cell, 1);
}

void foh_put_ascii(
  int row, int column, const uint8_t *characters, int count, unsigned modifiers, int pair) {
  cchar_t like, cells[256];
  if (!make_cell(&like, L" ", modifiers, pair)) return;
  while (count > 0) {
    int length = count < 256 ? count : 256;
    for (int index = 0; index < length; index++) {
      cells[index] = like;
      cells[index].chars[0] = characters[index];
    }
    mvadd_wchnstr(row, column, cells, length);
    characters += length;
    column += length;
    count -= length;
  }
}

void foh_refresh(int row, int column) {
  foh_frame_begin();
  if (row >= 0) move(row, column);
  curs_set(row < 0 ? 0 : 1);
  refresh();
  foh_frame_end();
}

void foh_erase(void) { erase(); }

void foh_forget(void) { clearok(curscr, TRUE); }

void foh_bell(void) { beep(); }

// MARK: Input

int foh_wait(int milliseconds) {
  struct pollfd files[2] = {
    {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = foh_signals_pipe(), .events = POLLIN}};
  int seen = foh_signals_take();
  if (seen != 0) milliseconds = 0;
  int ready = poll(files, 2, milliseconds);
  if (ready > 0 && files[1].revents != 0) foh_signals_drain();
  if (ready > 0 && files[0].revents != 0) seen |= FOH_INPUT;
  return seen | foh_signals_take();
}

int foh_read(uint8_t *bytes, int capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count >= 0) return (int)count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

// MARK: Knowledge

const char *foh_capability(const char *name) {
  return screen == NULL ? NULL : foh_terminfo_string(name);
}

int foh_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *foh_environment(const char *name) { return getenv(name); }
