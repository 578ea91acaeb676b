// The least that a full-screen program can be, a list with a cursor and a line that shows what is
// typed: the baseline that the console's start, answer to a key and memory are measured against.
#define NCURSES_WIDECHAR 1

#include <locale.h>
#include <ncurses.h>
#include <wchar.h>

int main(void) {
  setlocale(LC_ALL, "C.UTF-8");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  int selected = 0;
  wchar_t typed[32] = L"";
  size_t length = 0;
  for (;;) {
    for (int row = 0; row < LINES - 1; row++) {
      if (row == selected) attron(A_REVERSE);
      mvprintw(row, 0, "row %02d  a plain list of a full screen of lines", row);
      if (row == selected) attroff(A_REVERSE);
    }
    mvprintw(LINES - 1, 0, "ready ");
    addwstr(typed);
    clrtoeol();
    refresh();
    wint_t key;
    int kind = get_wch(&key);
    if (kind == ERR) break;
    if (kind == KEY_CODE_YES && key == KEY_DOWN) selected = (selected + 1) % (LINES - 1);
    if (kind == KEY_CODE_YES && key == KEY_UP) selected = (selected + LINES - 2) % (LINES - 1);
    if ((kind == KEY_CODE_YES && key == KEY_BACKSPACE) || (kind == OK && key == 127)) {
      if (length > 0) typed[--length] = 0;
    } else if (kind == OK && key >= ' ' && length + 1 < sizeof typed / sizeof typed[0]) {
      typed[length++] = (wchar_t)key;
      typed[length] = 0;
    }
  }
  endwin();
  return 0;
}
