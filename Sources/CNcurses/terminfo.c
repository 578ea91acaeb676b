// What the terminfo database says. A file of its own, because term.h defines words such as `columns`.
#define NCURSES_WIDECHAR 1

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <curses.h>
#include <term.h>

#include "internal.h"

const char *foh_terminfo_string(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (char *)-1 || *value == 0 ? NULL : value;
}

static bool begins(const char *text, const char *prefix) {
  return strncmp(text, prefix, strlen(prefix)) == 0;
}

// The name under which terminfo knows the terminal. Newer emulators than the system's database all
// speak xterm's language.
foh_start_result foh_terminfo_find(const char **name) {
  const char *term = getenv("TERM");
  if (term == NULL || *term == 0) return FOH_TERM_IS_UNSET;
  const char *fallback = NULL;
  static const char *const modern[] = {"xterm", "alacritty", "foot", "wezterm", "kitty", "ghostty", "tmux"};
  for (size_t index = 0; index < sizeof modern / sizeof modern[0]; index++) {
    if (begins(term, modern[index])) fallback = "xterm-256color";
  }
  int problem = 0;
  *name = term;
  if (setupterm(term, STDOUT_FILENO, &problem) != OK) {
    if (strcmp(term, "unknown") == 0) return FOH_TERM_IS_TOO_SIMPLE;
    *name = fallback;
    if (fallback == NULL || setupterm(fallback, STDOUT_FILENO, &problem) != OK) {
      return FOH_TERM_IS_UNKNOWN;
    }
  }
  bool can_move = foh_terminfo_string("cup") != NULL;
  if (cur_term != NULL) del_curterm(cur_term);
  return can_move ? FOH_STARTED : FOH_TERM_IS_TOO_SIMPLE;
}

// Whether the terminal shows a frame only when it is whole, if it is told where one begins and ends.
// It is not asked: the question prints letters on some terminals, and an answer that comes late would
// be read as keys. A terminal that is not known to understand it is sent nothing.
bool foh_terminfo_synchronises(void) {
  if (foh_terminfo_string("Sync") != NULL) return true;
  const char *term = getenv("TERM");
  static const char *const known[] = {
    "alacritty", "contour", "foot", "ghostty", "kitty", "wezterm", "xterm-ghostty", "xterm-kitty"};
  for (size_t index = 0; term != NULL && index < sizeof known / sizeof known[0]; index++) {
    if (begins(term, known[index])) return true;
  }
  return false;
}
