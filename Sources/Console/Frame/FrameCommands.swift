import StoreDomain
import TerminalCore

/// What can be done from everywhere.
enum FrameAction: Sendable {
  case help, palette, switchLanguage, signOut, quit
  case useTheme(String)
  case enter(PlaceID)
  case back
  case press(CommandID)
}

extension ConsoleLoop {
  /// The frame's own command table.
  var frameCommands: [Command<FrameAction>] {
    FrameCommands.table(
      places: services.places, signedIn: signedIn, current: place, before: placeToGoBackTo)
      + services.switches.map(\.command)
  }

  /// Where Esc leads to: nil while the top screen has something of its own to go back from.
  private var placeToGoBackTo: Place? {
    guard screens.count == 1, let top = screens.last, let before = trail.last else { return nil }
    let isTaken = top.commands(in: context).contains { $0.keys.contains(.escape) }
    return isTaken ? nil : services.places.first { $0.id == before }
  }

  /// Runs the frame's command on a key.
  func runFrameCommand(key: Key) -> Offered {
    run(frameCommands.first { $0.availability != .hidden && $0.keys.contains(key) })
  }

  /// Runs a command by its name: of the top screen, else of the frame.
  func runCommand(_ id: CommandID) {
    let context = context
    var offered = screens.last?.run(id, in: context) ?? .refused
    if case .refused = offered {
      offered = run(frameCommands.first { $0.id == id && $0.availability != .hidden })
    }
    if case .disabled(let reason) = offered {
      show(Notice(.warning, Phrase("Not now: \(reason.english)", "现在不行：\(reason.chinese)")))
    }
  }

  private func run(_ command: Command<FrameAction>?) -> Offered {
    guard let command else { return .refused }
    if let reason = command.availability.reason { return .disabled(reason) }
    perform(command.action)
    return .taken
  }

  private func perform(_ action: FrameAction) {
    switch action {
    case .help: showHelp()
    case .palette: showPalette()
    case .switchLanguage:
      speak(language == .english ? .simplifiedChinese : .english)
    case .useTheme(let name):
      if let theme = Theme.named(name) { fulfil(.setTheme(theme)) }
    case .enter(let place): enter(place)
    case .back: goBack()
    case .press(let id):
      if let pressed = services.switches.first(where: { $0.id == id }) { show(pressed.press()) }
    case .signOut: signOut()
    case .quit: finish()
    }
  }

  /// Does what a screen asks of the frame.
  func fulfil(_ request: FrameRequest) {
    switch request {
    case .enter(let place): enter(place)
    case .setLanguage(let language): speak(language)
    case .setTheme(let theme):
      terminal.theme = theme
      needsDrawing()
    case .signIn(let person): signIn(person)
    case .signOut: signOut()
    case .quit: finish()
    case .run(let command): runCommand(command)
    }
  }

  private func speak(_ language: Language) {
    self.language = language
    needsDrawing()
    for stack in stacks.values {
      for screen in stack { screen.pass(.languageChanged) }
    }
  }

  /// What is wrong with the command table of the top screen as it is now.
  var clashes: [String] {
    screens.last?.clashes(in: context, with: frameCommands.map(\.summary)) ?? []
  }

  // MARK: Overlays

  private func showHelp() {
    guard let top = screens.last else { return }
    let context = context
    push(
      Holder(
        HelpScreen(
          of: top.heading(in: context).title ?? top.title, screen: top.commands(in: context),
          everywhere: reachableFrameCommands(on: top, in: context)), loop: self),
      above: top)
  }

  private func showPalette() {
    guard let top = screens.last else { return }
    let context = context
    push(
      Holder(
        PaletteScreen(
          screen: top.commands(in: context), everywhere: frameCommands.map(\.summary)),
        loop: self),
      above: top)
  }

  /// The frame's commands with the keys that lead to them from a screen.
  func reachableFrameCommands(
    on top: ScreenBox, in context: ConsoleContext
  ) -> [CommandSummary] {
    frameCommands.filter { $0.availability != .hidden }.map { command in
      var summary = command.summary
      summary.keys.removeAll { top.takesAsText($0, in: context) }
      return summary
    }
  }

  // MARK: Rooms and people

  /// Goes to a place; it is as it was left, or new.
  func enter(_ id: PlaceID) {
    guard let signedIn, let target = services.places.first(where: { $0.id == id }) else { return }
    guard target.permission.map({ signedIn.permissions.contains($0) }) ?? true else { return }
    trail.removeAll { $0 == id }
    if place != id, place != .signIn { trail.append(place) }
    show(id, made: target)
  }

  /// Goes to the place from which this one was entered.
  private func goBack() {
    guard let before = trail.popLast(),
      let target = services.places.first(where: { $0.id == before })
    else { return }
    show(before, made: target)
  }

  private func show(_ id: PlaceID, made target: Place) {
    guard let signedIn else { return }
    place = id
    needsDrawing()
    if let top = stacks[id]?.last {
      awaited { top.pass(.shown) }
    } else {
      let screen = box(target.makeScreen(signedIn))
      stacks[id] = [screen]
      awaited { screen.pass(.opened) }
    }
  }

  private func box(_ screen: some Screen) -> ScreenBox { Holder(screen, loop: self) }

  /// Opens the console before anybody has signed in.
  func showSignIn() {
    let screen = Holder(SignInScreen(), loop: self)
    place = .signIn
    stacks = [.signIn: [screen]]
    trail = []
    needsDrawing()
    awaited { screen.pass(.opened) }
  }

  /// Opens the place of somebody's workstation, or what they left behind on this terminal.
  public func signIn(_ person: SignedIn) {
    signedIn = person
    language = person.language
    notices = []
    needsDrawing()
    loadStatus()
    if let left = left.removeValue(forKey: person.staffID) {
      stacks = left.stacks
      place = left.place
      screens.last?.pass(.shown)
      return
    }
    stacks = [:]
    let places = services.places
    let home =
      places.first { $0.workstation == person.role.workstation }
      ?? places.first { $0.permission.map(person.permissions.contains) ?? true }
    guard let home else {
      signOut()
      show(Notice(.danger, Phrase("No screen is open to your role.", "你的岗位没有可用的画面。")))
      return
    }
    enter(home.id)
  }

  private func signOut() {
    if let signedIn { left[signedIn.staffID] = (place, stacks) }
    // The next person speaks, most likely, the language of this one.
    signedIn = nil
    notices = []
    showSignIn()
  }
}

extension PlaceID {
  /// Where the console stands while nobody is signed in.
  static let signIn: PlaceID = "sign-in"
}

/// The table of what can be done from everywhere.
enum FrameCommands {
  /// - Parameter before: where Esc leads to; nil where it has another meaning, or none.
  static func table(
    places: [Place], signedIn: SignedIn?, current: PlaceID, before: Place? = nil
  ) -> [Command<FrameAction>] {
    let whenSignedIn: Availability = signedIn == nil ? .hidden : .enabled
    return [
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
      + places.map { place in
        Command(
          CommandID(rawValue: "go.\(place.id.rawValue)"), keys: place.keys,
          title: Phrase("go to \(place.title.english)", "去\(place.title.chinese)"),
          help: Phrase(
            "Go to the screen \(place.title.english); this one stays as it is.",
            "切换到\(place.title.chinese)，当前画面保持不变。"),
          availability: availability(of: place, signedIn: signedIn, current: current),
          footer: .never, action: .enter(place.id))
      }
      + Theme.all.map { theme in
        let name = themeName(theme)
        return Command(
          CommandID(rawValue: "theme.\(theme.name)"), keys: [],
          title: Phrase("theme \(name.english)", "\(name.chinese)主题"),
          help: Phrase(
            "Use the \(name.english) colours on this terminal.", "本终端使用\(name.chinese)配色。"),
          footer: .never, action: .useTheme(theme.name))
      } + [
        Command(
          "frame.signOut", keys: [.control("q")], title: Phrase("sign out", "退出登录"),
          help: Phrase(
            "Leave the terminal to the next person; what you left open waits for you.",
            "把终端交给下一位；未完成的内容会保留。"),
          availability: whenSignedIn, footer: .never, action: .signOut),
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
