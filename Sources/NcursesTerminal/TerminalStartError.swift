/// Why the console could not take the terminal over, and what to do about it.
public struct TerminalStartError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case inputIsNoTerminal
    case outputIsNoTerminal
    case termIsUnset
    /// The value of TERM is in no terminfo database.
    case termIsUnknown(String)
    /// The terminal cannot move its cursor, like `dumb`.
    case termIsTooSimple(String)
    case noUTF8Locale
    case alreadyStarted
    case systemRefused
  }

  public let reason: Reason

  public init(_ reason: Reason) { self.reason = reason }

  public var description: String { english }

  /// The message for staff who read English.
  public var english: String {
    switch reason {
    case .inputIsNoTerminal:
      "The console needs a keyboard: standard input is not a terminal. "
        + "Start it in a terminal window, or with `ssh -t`."
    case .outputIsNoTerminal:
      "The console needs a screen: standard output is not a terminal. "
        + "Start it without a pipe or redirection, or with `ssh -t`."
    case .termIsUnset:
      "TERM is not set, so the kind of terminal is unknown. "
        + "Set it, for example `TERM=xterm-256color`, and start again."
    case .termIsUnknown(let term):
      "This system knows no terminal “\(term)”. "
        + "Set TERM to a known one, for example `TERM=xterm-256color`, and start again."
    case .termIsTooSimple(let term):
      "The terminal “\(term)” cannot move its cursor, which the console needs. "
        + "Use a real terminal window, or set TERM to what it is, for example `TERM=xterm-256color`."
    case .noUTF8Locale:
      "This system has no UTF-8 locale, so Chinese cannot be shown. "
        + "Install one (Debian: `apt-get install locales`, or use C.UTF-8) and start again."
    case .alreadyStarted:
      "The console is already using this terminal."
    case .systemRefused:
      "The system did not let the console use this terminal. Open a new terminal window and try again."
    }
  }

  /// The message for staff who read Chinese.
  public var chinese: String {
    switch reason {
    case .inputIsNoTerminal:
      "控制台需要键盘：标准输入不是终端。请在终端窗口中启动，或使用 `ssh -t`。"
    case .outputIsNoTerminal:
      "控制台需要屏幕：标准输出不是终端。启动时请不要使用管道或重定向，或使用 `ssh -t`。"
    case .termIsUnset:
      "没有设置 TERM，无法判断终端类型。请设置后重新启动，例如 `TERM=xterm-256color`。"
    case .termIsUnknown(let term):
      "本机不认识终端“\(term)”。请把 TERM 设为已知的类型后重新启动，例如 `TERM=xterm-256color`。"
    case .termIsTooSimple(let term):
      "终端“\(term)”不能移动光标，控制台无法显示。请换用终端窗口，或把 TERM 设为实际的类型，例如 `TERM=xterm-256color`。"
    case .noUTF8Locale:
      "本机没有 UTF-8 区域设置，无法显示中文。请先安装（Debian：`apt-get install locales`，或使用 C.UTF-8），再重新启动。"
    case .alreadyStarted:
      "控制台已经在使用这个终端。"
    case .systemRefused:
      "系统不允许控制台使用这个终端。请打开新的终端窗口再试。"
    }
  }
}
