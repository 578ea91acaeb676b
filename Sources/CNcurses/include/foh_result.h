#ifndef FOH_RESULT_H
#define FOH_RESULT_H

/// How foh_start ended.
typedef enum {
  FOH_STARTED = 0,
  FOH_INPUT_IS_NO_TERMINAL,
  FOH_OUTPUT_IS_NO_TERMINAL,
  /// TERM is unset or empty.
  FOH_TERM_IS_UNSET,
  /// TERM names no terminal in the terminfo database.
  FOH_TERM_IS_UNKNOWN,
  /// The terminal cannot move its cursor.
  FOH_TERM_IS_TOO_SIMPLE,
  /// The system has no UTF-8 locale at all.
  FOH_NO_UTF8,
  FOH_ALREADY_STARTED,
  /// ncurses or the system refused; errno may say why.
  FOH_FAILED,
} foh_start_result;

#endif
