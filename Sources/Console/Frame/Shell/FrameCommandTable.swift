import StoreDomain
import TerminalCore

/// The table of what can be done from everywhere.
enum FrameCommands {
  /// - Parameter before: where Esc leads to; nil where it has another meaning, or none.
  static func table(
    places: [Place], signedIn: SignedIn?, current: PlaceID, before: Place? = nil
  ) -> [Command<FrameAction>] {
    screenCommands(before: before, signedIn: signedIn)
      + placeCommands(places, signedIn: signedIn, current: current) + themeCommands
      + leaveCommands(signedIn: signedIn)
  }

  private static func screenCommands(
    before: Place?, signedIn: SignedIn?
  ) -> [Command<FrameAction>] {
    [
      Command(
        "frame.help", keys: [.character("?"), .function(1)], title: Phrase("keys", "按键"),
        help: Phrase("Show what every key does here.", "显示本画面所有按键的作用。"), action: .help),
      Command(
        "frame.palette", keys: [.character(":"), .control("p")],
        title: Phrase("everything else", "全部功能"), shortTitle: Phrase("all", "全部"),
        help: Phrase(
          "Find anything that can be done here, by its name or pinyin initials.",
          "按名称或拼音首字母查找可用的功能。"), action: .palette),
      Command(
        "frame.care", keys: [.control("t")], title: Phrase("to do", "待办"),
        help: Phrase(
          "What is to be done for guests tonight, yours first: take it, hand it over, say it is done.",
          "今晚为客人要做的事，先列您的：认领、转交或完成。"),
        availability: signedIn == nil ? .hidden : .enabled, footer: .never, action: .care),
      Command(
        "frame.language", keys: [.function(2), .control("l")], title: Phrase("中文", "English"),
        shortTitle: Phrase("中文", "EN"),
        help: Phrase(
          "Switch this terminal between English and Chinese.", "本终端在中文和英文之间切换。"),
        action: .switchLanguage),
      Command(
        "frame.back", keys: [.escape],
        title: before.map { Phrase("back to \($0.title.english)", "回到\($0.title.chinese)") }
          ?? Phrase("back", "返回"),
        help: Phrase(
          "Go back to the screen that you came from.", "回到刚才的画面。"),
        availability: before == nil ? .hidden : .enabled, footer: .never, action: .back),
    ]
  }

  private static func placeCommands(
    _ places: [Place], signedIn: SignedIn?, current: PlaceID
  ) -> [Command<FrameAction>] {
    places.map { place in
      Command(
        CommandID(rawValue: "go.\(place.id.rawValue)"), keys: place.keys,
        title: Phrase("go to \(place.title.english)", "去\(place.title.chinese)"),
        help: Phrase(
          "Go to the screen \(place.title.english); this one stays as it is.",
          "切换到\(place.title.chinese)，当前画面保持不变。"),
        availability: availability(of: place, signedIn: signedIn, current: current),
        footer: .never, action: .enter(place.id))
    }
  }

  private static var themeCommands: [Command<FrameAction>] {
    Theme.all.map { theme in
      let name = themeName(theme)
      return Command(
        CommandID(rawValue: "theme.\(theme.name)"), keys: [],
        title: Phrase("theme \(name.english)", "\(name.chinese)主题"),
        help: Phrase(
          "Use the \(name.english) colours on this terminal.", "本终端使用\(name.chinese)配色。"),
        footer: .never, action: .useTheme(theme.name))
    }
  }

  private static func leaveCommands(signedIn: SignedIn?) -> [Command<FrameAction>] {
    [
      Command(
        "frame.signOut", keys: [.control("q")], title: Phrase("sign out", "退出登录"),
        help: Phrase(
          "Leave the terminal to the next person; what you left open waits for you.",
          "把终端交给下一位；未完成的内容会保留。"),
        availability: signedIn == nil ? .hidden : .enabled, footer: .never, action: .signOut),
      Command(
        "frame.quit", keys: signedIn == nil ? [.control("q")] : [],
        title: Phrase("quit foh", "关闭程序"),
        help: Phrase("End the program on this terminal.", "结束本终端上的程序。"),
        footer: .never, action: .quit),
    ]
  }

  private static func availability(
    of place: Place, signedIn: SignedIn?, current: PlaceID
  ) -> Availability {
    guard let signedIn else { return .hidden }
    if place.id == current { return .disabled(Phrase("you are here", "已在此画面")) }
    guard place.permission.map({ signedIn.permissions.contains($0) }) ?? true else {
      return .disabled(Phrase("your role may not enter it", "你的岗位不能进入"))
    }
    return .enabled
  }

  private static func themeName(_ theme: Theme) -> Phrase {
    switch theme.name {
    case "dark": Phrase("dark", "深色")
    case "light": Phrase("light", "浅色")
    default: Phrase("mono", "单色")
    }
  }
}
