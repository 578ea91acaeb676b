import StoreDomain
import TerminalCore

/// What can be done from everywhere.
enum FrameAction: Sendable {
  case help, palette, care, switchLanguage, signOut, quit
  case useTheme(String)
  case enter(PlaceID)
  case back
  case press(CommandID)
}

extension ConsoleLoop {
  /// The frame's own command table.
  var frameCommands: [Command<FrameAction>] {
    guard !isBare else { return [] }
    return FrameCommands.table(
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
      let top = screens.last
      showReason(reason) { [weak self, weak top] in
        guard let self, let top else { return nil }
        let command = top.commands(in: self.context).first { $0.id == id }
        return command == nil ? reason : command?.availability.reason
      }
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
    case .care: showCare()
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
    case .ring: terminal.bell()
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
          everywhere: reachableFrameCommands(on: top, in: context), signs: top.signs), loop: self),
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

  private func showCare() {
    guard let top = screens.last else { return }
    push(Holder(CareScreen(), loop: self), above: top)
  }

  /// The frame's commands with the keys that lead to them from a screen.
  func reachableFrameCommands(
    on top: ScreenBox, in context: ConsoleContext
  ) -> [CommandSummary] {
    frameCommands.filter { $0.availability != .hidden }.map { command in
      var summary = command.summary
      summary.keys.removeAll { top.readsAsText($0, in: context) }
      return summary
    }
  }

  // MARK: Rooms and people

  /// Goes to a place; it is as it was left, or new.
  func enter(_ id: PlaceID) {
    guard let signedIn, let target = services.places.first(where: { $0.id == id }) else { return }
    guard target.isOpen(to: signedIn) else { return }
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
      holding(.all) { top.pass(.shown) }
    } else {
      let screen = box(target.makeScreen(signedIn))
      stacks[id] = [screen]
      holding(.all) { screen.pass(.opened) }
    }
  }

  private func box(_ screen: some Screen) -> ScreenBox { Holder(screen, loop: self) }

  /// Opens the terminal of one screen.
  func showAlone(_ screen: some Screen) {
    let screen = box(screen)
    place = .alone
    stacks = [.alone: [screen]]
    needsDrawing()
    screen.pass(.opened)
  }

  /// Opens the console before anybody has signed in.
  func showSignIn() {
    let screen = Holder(SignInScreen(), loop: self)
    place = .signIn
    stacks = [.signIn: [screen]]
    trail = []
    needsDrawing()
    holding(.all) { screen.pass(.opened) }
  }

  /// Opens the place of somebody's workstation, or what they left behind on this terminal.
  public func signIn(_ person: SignedIn) {
    signedIn = person
    language = person.language
    notices = []
    needsDrawing()
    loadStatus()
    // Whoever has somebody's code now does not find what that person left behind.
    if let left = left.removeValue(forKey: person.staffID), left.person.isStill(person.staff) {
      stacks = left.stacks
      place = left.place
      holding(.all) { screens.last?.pass(.shown) }
      // Their role may have lost a permission while they were away.
      leaveClosedPlaces()
      return
    }
    stacks = [:]
    goHome()
  }

  /// Leaves the places that are not open to the person at this terminal any more, with all that
  /// stands there: what somebody may not do is not theirs to read either.
  func leaveClosedPlaces() {
    guard let signedIn else { return }
    for closed in services.places where !closed.isOpen(to: signedIn) {
      for screen in stacks.removeValue(forKey: closed.id) ?? [] { forgetLoads(of: screen) }
      trail.removeAll { $0 == closed.id }
    }
    guard stacks[place] == nil else { return }
    goHome()
    guard self.signedIn != nil else { return }
    show(
      Notice(
        .warning,
        Phrase("Your role may not work on that screen any more.", "你的岗位已无权使用该画面。")))
  }

  /// Shows where the work of the person at this terminal begins.
  private func goHome() {
    guard let signedIn else { return }
    let open = services.places.filter { $0.isOpen(to: signedIn) }
    let home = open.first { $0.workstation == signedIn.role.workstation } ?? open.first
    guard let home else {
      signOut()
      show(Notice(.danger, Phrase("No screen is open to your role.", "你的岗位没有可用的画面。")))
      return
    }
    show(home.id, made: home)
  }

  func signOut() {
    if let signedIn { left[signedIn.staffID] = (signedIn.staff, place, stacks) }
    // The next person speaks, most likely, the language of this one.
    signedIn = nil
    notices = []
    showSignIn()
  }
}

extension PlaceID {
  /// Where the console stands while nobody is signed in.
  static let signIn: PlaceID = "sign-in"
  /// The only one of a terminal of one screen.
  static let alone: PlaceID = "alone"
}
