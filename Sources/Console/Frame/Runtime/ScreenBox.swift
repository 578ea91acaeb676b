import StoreDomain
import TerminalCore

/// A screen on the stack, whatever its type. Lives on the thread that owns the terminal.
class ScreenBox {
  /// Different for every screen ever shown, so that an answer finds the one that asked.
  let number: Int
  unowned let loop: ConsoleLoop

  init(loop: ConsoleLoop) {
    self.loop = loop
    number = loop.nextScreenNumber()
  }

  var title: Phrase { Phrase("", "") }
  var presentation: Presentation { .full }
  var isTyping: Bool { false }
  var ticksEverySecond: Bool { false }
  var underCursor: AnyHashable? { nil }
  var signs: [StateMark] { [] }

  func heading(in context: ConsoleContext) -> Heading { Heading() }
  func commands(in context: ConsoleContext) -> [CommandSummary] { [] }
  func offer(_ input: Input, in context: ConsoleContext) -> Offered { .refused }
  /// What is wrong with its command table in the state in which it is.
  func clashes(in context: ConsoleContext, with frame: [CommandSummary]) -> [String] { [] }
  /// Whether a key is text here and not a command.
  func readsAsText(_ key: Key, in context: ConsoleContext) -> Bool { false }
  func run(_ command: CommandID, in context: ConsoleContext) -> Offered { .refused }
  /// Whether a command of its own has the key.
  func hasCommand(on key: Key, in context: ConsoleContext) -> Bool { false }
  /// Why a key can do nothing now; nil when it could.
  func reason(against key: Key, in context: ConsoleContext) -> Phrase? { nil }
  func pass(_ moment: Moment) {}
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? { nil }
  /// It was taken off the stack without an outcome.
  func wasDismissed() {}
}

/// What became of something offered to a screen.
enum Offered {
  case taken
  /// A command has this key but cannot be done now.
  case disabled(Phrase)
  case refused
}

/// What a screen that is being presented may use of the one that presents it.
struct PresentationContext<S: Screen> {
  let loop: ConsoleLoop
  let holder: Holder<S>

  func deliver(_ action: S.Action) { holder.apply(action) }
}

/// What a verb came to, and how the file stood after it.
private struct Performed<Action: Sendable>: Sendable {
  let action: Action
  let dataVersion: Int?
}

/// Holds one screen's value and carries out its effects.
final class Holder<S: Screen>: ScreenBox {
  private(set) var screen: S
  private let finished: ((S.Outcome) -> Void)?
  private let dismissed: (() -> Void)?

  init(
    _ screen: S, loop: ConsoleLoop, finished: ((S.Outcome) -> Void)? = nil,
    dismissed: (() -> Void)? = nil
  ) {
    self.screen = screen
    self.finished = finished
    self.dismissed = dismissed
    super.init(loop: loop)
  }

  override var title: Phrase { S.title }
  override var presentation: Presentation { screen.presentation }
  override var isTyping: Bool { screen.isTyping }
  override var ticksEverySecond: Bool { screen.ticksEverySecond }
  override var underCursor: AnyHashable? { screen.underCursor }
  override var signs: [StateMark] { S.signs }

  override func heading(in context: ConsoleContext) -> Heading { screen.heading(in: context) }

  override func commands(in context: ConsoleContext) -> [CommandSummary] {
    CommandTable.reachable(on: screen, in: context)
  }

  override func offer(_ input: Input, in context: ConsoleContext) -> Offered {
    if screen.isTyping || input.isPaste { return offerText(input, in: context) }
    let command = offerCommand(input, in: context)
    if case .refused = command { return offerText(input, in: context) }
    return command
  }

  private func offerText(_ input: Input, in context: ConsoleContext) -> Offered {
    if let action = screen.action(for: input, in: context) {
      apply(action)
      return .taken
    }
    return screen.isTyping ? offerCommand(input, in: context) : .refused
  }

  private func offerCommand(_ input: Input, in context: ConsoleContext) -> Offered {
    guard case .key(let key) = input else { return .refused }
    return run(command(on: key, in: context))
  }

  private func command(on key: Key, in context: ConsoleContext) -> Command<S.Action>? {
    screen.commands(in: context).first {
      $0.availability != .hidden && $0.keys.contains(key)
    }
  }

  override func hasCommand(on key: Key, in context: ConsoleContext) -> Bool {
    command(on: key, in: context) != nil
  }

  override func reason(against key: Key, in context: ConsoleContext) -> Phrase? {
    command(on: key, in: context)?.availability.reason
  }

  override func clashes(in context: ConsoleContext, with frame: [CommandSummary]) -> [String] {
    CommandTable.clashes(of: screen, in: context, with: frame)
  }

  override func readsAsText(_ key: Key, in context: ConsoleContext) -> Bool {
    screen.isTyping && screen.action(for: .key(key), in: context) != nil
  }

  override func run(_ command: CommandID, in context: ConsoleContext) -> Offered {
    run(screen.commands(in: context).first { $0.id == command && $0.availability != .hidden })
  }

  private func run(_ command: Command<S.Action>?) -> Offered {
    guard let command else { return .refused }
    if let reason = command.availability.reason { return .disabled(reason) }
    apply(command.action)
    return .taken
  }

  override func pass(_ moment: Moment) {
    if let action = screen.action(at: moment) { apply(action) }
  }

  override func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    screen.draw(into: &buffer, area: area, context: context)
  }

  override func wasDismissed() { dismissed?() }

  /// Changes the value and carries out what it asks for.
  func apply(_ action: S.Action) {
    loop.needsDrawing()
    for effect in screen.update(action, in: loop.context) { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect<S>) {
    switch effect.kind {
    case .load(let key, let work, let holds, let isNeeded):
      load(key, work, holds: isNeeded ? holds : min(holds, loop.held))
    case .perform(let key, let work, let holds, let failed):
      perform(key, work, holds: holds, failed)
    case .cancel(let key):
      loop.cancelLoad(Lane(screen: number, key: key))
    case .toast(let kind, let text, let isSo):
      show(Notice(kind, text), asLongAs: isSo)
    case .present(let make):
      loop.push(make(PresentationContext(loop: loop, holder: self)), above: self)
    case .finish(let outcome):
      loop.remove(self)
      finished?(outcome)
    case .close:
      loop.remove(self)
      dismissed?()
    case .request(let request):
      loop.fulfil(request)
    }
  }

  /// Says something as long as it is so. What the screen does not know yet may become so first.
  private func show(_ notice: Notice, asLongAs isSo: (@Sendable (S) -> Bool)?) {
    guard let isSo else { return loop.show(notice) }
    var wasSo = isSo(screen)
    loop.show(notice) { [weak self] in
      guard let self else { return notice }
      let isSo = isSo(screen)
      defer { wasSo = wasSo || isSo }
      return wasSo && !isSo ? nil : notice
    }
  }

  private func load(_ key: EffectKey, _ work: @escaping Effect<S>.Work, holds: KeysHeld) {
    let asked = screen.revision
    let lane = Lane(screen: number, key: key)
    loop.begin(.load, lane: lane, holds: holds, work: work) { [weak self] result in
      guard let self, loop.isOpen(self), screen.revision == asked else { return }
      switch result {
      case .success(let action): apply(action)
      case .failure(let error): loop.show(Notice(.danger, explanation(of: error)))
      }
    }
  }

  private func perform(
    _ key: EffectKey, _ work: @escaping Effect<S>.Work, holds: KeysHeld,
    _ failed: (@Sendable (any Error) -> S.Action)?
  ) {
    // Holds the loop and this screen: what came of it is told even when the screen has closed.
    let loop = loop
    let author = loop.signedIn?.staffID
    let began = loop.happening
    loop.begin(.perform, lane: Lane(screen: number, key: key), holds: holds) { store in
      Performed(action: try work(store), dataVersion: store.dataVersion)
    } deliver: { [self] (result: Result<Performed<S.Action>, any Error>) in
      let isOpen = loop.isOpen(self)
      switch result {
      case .success(let performed):
        let action = performed.action
        loop.forgetNotices(on: self, before: began)
        loop.readVersion = performed.dataVersion
        if isOpen {
          apply(action)
        } else if loop.signedIn?.staffID == author {
          tell(action)
        }
        loop.holding(.all) { loop.storeChanged() }
      case .failure(let error):
        if let failed, isOpen {
          apply(failed(error))
        } else {
          loop.show(Notice(.danger, explanation(of: error)))
        }
      }
    }
  }

  /// Shows the toasts of a screen that has closed before its answer came. Whatever else it would
  /// do is not wanted any more.
  private func tell(_ action: S.Action) {
    for effect in screen.update(action, in: loop.context) {
      if case .toast(let kind, let text, _) = effect.kind { loop.show(Notice(kind, text)) }
    }
  }
}

extension Input {
  fileprivate var isPaste: Bool {
    if case .paste = self { true } else { false }
  }
}
