import StoreDomain
import TerminalCore

extension ConsoleLoop {
  /// What an event of the terminal means.
  func handle(_ event: TerminalEvent) {
    switch event {
    case .key, .paste:
      if !buffered.isEmpty || mustWait(event) { buffer(event) } else { handleInput(event) }
    case .resize(let newSize):
      size = newSize
      needsDrawing()
    case .mouse(let event):
      // Asked for only with --mouse. The wheel moves in a list; a click means nothing yet.
      if event.kind == .scrollUp { handle(.key(.up)) }
      if event.kind == .scrollDown { handle(.key(.down)) }
    case .wake: deliverMail()
    case .hangup, .terminate: finish()
    }
  }

  func handleInput(_ event: TerminalEvent) {
    asOneHappening(isKey: true) {
      holding(.all) {
        if case .key(let key) = event { handle(key) }
        if case .paste(let text) = event { handlePaste(text) }
      }
    }
  }

  private func handle(_ key: Key) {
    // Nobody sees what a key would do while the window is too small.
    guard isBare || Layout(of: size) != .tooSmall else { return }
    let context = context
    guard let top = screens.last, !isMeantForAnother(key, on: top) else { return }
    var offered = top.offer(.key(key), in: context)
    var isFrames = false
    if case .refused = offered {
      offered = runFrameCommand(key: key)
      isFrames = true
    }
    switch offered {
    case .taken: if !isFrames { forgetAnswersToKeys() }
    case .disabled(let reason):
      showReason(reason) { [weak self, weak top] in
        guard let self, let top else { return nil }
        return isFrames ? reason : top.reason(against: key, in: self.context)
      }
    case .refused where key == .control("c") && !isBare:
      show(Notice(.info, Phrase("To sign out press Ctrl-Q.", "退出登录请按 Ctrl-Q。")))
    case .refused: break
    }
  }

  private func handlePaste(_ pasted: String) {
    guard Layout(of: size) != .tooSmall, let top = screens.last else { return }
    let line = sanitised(
      pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
        .replacing("\t", with: " "))
    let kept = String(line.prefix(Self.longestPaste))
    guard top.isTyping, case .taken = top.offer(.paste(kept), in: context) else {
      show(Notice(.info, Phrase("Nothing here takes pasted text.", "此处不能粘贴文字。")))
      return
    }
    if kept.count < line.count {
      show(
        Notice(
          .warning,
          Phrase(
            "The paste was too long (\(line.count) characters) and was cut. Check the field.",
            "粘贴内容过长（\(line.count) 字），已截断，请核对。")))
    }
  }

  /// Hears what other threads have left.
  func deliverMail() {
    for letter in mailbox.empty() { asOneHappening { deliver(letter) } }
    replayBuffered()
  }

  private func deliver(_ letter: Mailbox.Mail) {
    switch letter {
    case .answer(let id, let result):
      guard let effect = pending.removeValue(forKey: id) else { break }
      // What follows from an answer is waited for as the answer was.
      holding(effect.holds) {
        if effect.holds == .none {
          watchingCursor { effect.deliver(result) }
        } else {
          effect.deliver(result)
        }
      }
    case .storeChanged(let version):
      // One's own verb is seen from outside too, after the screens have read what it did.
      if version == nil || version != readVersion { storeChanged() }
    case .warning(let words): show(Notice(.warning, words))
    case .quit:
      finish()
    }
  }

  /// Lets every visible screen load again what it shows.
  func storeChanged() {
    if services.followStore() {
      needsDrawing()
      loadSignedIn()
    }
    loadStatus()
    for screen in visibleScreens { screen.pass(.storeChanged) }
  }

  // MARK: The stack

  /// The screens of the place, the top one last.
  var screens: [ScreenBox] { stacks[place] ?? [] }

  /// The top screen and those that show around it, from the bottom.
  var visibleScreens: ArraySlice<ScreenBox> {
    let screens = screens
    let first = screens.lastIndex { $0.presentation == .full } ?? screens.startIndex
    return screens[first...]
  }

  func isOpen(_ screen: ScreenBox) -> Bool {
    stacks.values.contains { $0.contains { $0 === screen } }
      || left.values.contains { $0.stacks.values.contains { $0.contains { $0 === screen } } }
  }

  /// Puts a screen directly above the one that presents it.
  func push(_ screen: ScreenBox, above presenter: ScreenBox) {
    guard let position = position(of: presenter) else { return }
    stacks[position.place]?.insert(screen, at: position.index + 1)
    needsDrawing()
    holding(.all) { screen.pass(.opened) }
  }

  /// Takes a screen, and whatever stands above it, off its stack. The first screen of a place stays.
  func remove(_ screen: ScreenBox) {
    guard let position = position(of: screen), position.index > 0,
      let stack = stacks[position.place]
    else {
      return
    }
    for closed in stack[position.index...] { forgetLoads(of: closed) }
    stacks[position.place] = Array(stack[..<position.index])
    needsDrawing()
    if position.place == place { holding(.all) { screens.last?.pass(.shown) } }
  }

  private func position(of screen: ScreenBox) -> (place: PlaceID, index: Int)? {
    for (place, stack) in stacks {
      if let index = stack.firstIndex(where: { $0 === screen }) { return (place, index) }
    }
    return nil
  }
}
