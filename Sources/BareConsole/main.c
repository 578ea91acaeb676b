// The least that a full-screen program can be: the baseline that the console's start, answer to a
// key and memory are measured against.

#include <locale.h>
#include <ncurses.h>

int main(void) {
  setlocale(LC_ALL, "C.UTF-8");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  curs_set(0);
  int selected = 0;
  for (;;) {
    for (int row = 0; row < LINES - 1; row++) {
      if (row == selected) attron(A_REVERSE);
      mvprintw(row, 0, "row %02d  a plain list of a full screen of lines", row);
      if (row == selected) attroff(A_REVERSE);
    }
    mvprintw(LINES - 1, 0, "ready");
    refresh();
    int key = getch();
    if (key == KEY_DOWN) selected = (selected + 1) % (LINES - 1);
    if (key == KEY_UP) selected = (selected + LINES - 2) % (LINES - 1);
    if (key == 'q' || key == ERR) break;
  }
  endwin();
  return 0;
}
