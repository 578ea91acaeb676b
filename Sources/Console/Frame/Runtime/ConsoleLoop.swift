import StoreDomain
import TerminalCore

/// The console: owns the terminal, the stack of screens and everything that is on its way.
///
/// One thread calls it. Other threads reach it through its ``mailbox`` only, so nothing here is
/// locked and nothing here waits for anything but the terminal.
public final class ConsoleLoop {
  /// A paste longer than this is cut: no field of a restaurant holds more.
  public static let longestPaste = 500
  /// Milliseconds after which the first picture comes without what is still being read.
  static let longestFirstReading = 300

  public let mailbox: Mailbox
  let terminal: any Terminal
  var services: ConsoleServices
  let runner = EffectRunner()

  // MARK: What it knows

  var language: Language
  var signedIn: SignedIn?
  var status = FrameStatus()
  /// What waits for somebody, of which they were told with a bell.
  var toldWork: Set<ToldWork> = []
  /// The newest last. It is the one shown; a failure under it comes back when it goes.
  var notices: [ShownNotice] = []
  /// Counts keys, answers and whatever else happens.
  var happening = 0
  /// Whether what happens now is a key.
  var isHandlingKey = false
  var size: Size

  // MARK: Places and screens

  /// The screens of each place that was entered, the visible one last.
  var stacks: [PlaceID: [ScreenBox]] = [:]
  var place: PlaceID = .signIn
  /// The places that led here, each once; Esc goes back along them.
  var trail: [PlaceID] = []
  /// What people left behind when they signed out here: it waits for them.
  var left:
    [Identifier<StaffMember>: (
      person: StaffMember, place: PlaceID, stacks: [PlaceID: [ScreenBox]]
    )] = [:]
  private var screensMade = 0
  /// The file's data version after the last verb of this console, when its screens were read again.
  var readVersion: Int?

  // MARK: Effects on their way

  /// The busy counter: an effect is in here from before it starts until its answer was delivered.
  var pending: [EffectID: PendingEffect] = [:]
  var effectsBegun = 0
  /// Loads that begin once the next picture is drawn.
  var unbegunLoads: [(id: EffectID, submit: () -> Void)] = []

  // MARK: Keys that came early

  /// Which keys wait for the effects that begin now.
  var held = KeysHeld.none
  /// What was typed meanwhile.
  var buffered: [TerminalEvent] = []
  var bufferedSince: Timestamp?
  /// When something else came under the cursor by itself, until the next key.
  var cursorMovedAt: Timestamp?

  // MARK: Drawing and time

  private var isDirty = true
  private var lastTick: Timestamp
  private(set) var isFinished = false

  /// Whether one screen has the whole terminal, without the frame around it.
  let isBare: Bool

  private init(_ terminal: any Terminal, _ services: ConsoleServices, isBare: Bool) {
    self.terminal = terminal
    self.services = services
    self.isBare = isBare
    mailbox = Mailbox(waker: terminal.waker)
    size = terminal.size
    language = services.language
    lastTick = services.now()
  }

  public convenience init(terminal: any Terminal, services: ConsoleServices) {
    self.init(terminal, services, isBare: false)
    showSignIn()
  }

  /// A terminal of one screen that nobody signs in to: it has every row, and its keys alone.
  convenience init(terminal: any Terminal, services: ConsoleServices, alone screen: some Screen) {
    self.init(terminal, services, isBare: true)
    showAlone(screen)
  }

  /// What the screens are told about their surroundings, as of now.
  public var context: ConsoleContext {
    var context = ConsoleContext(
      language: language, size: size, now: services.now(), calendar: services.calendar,
      storeName: services.storeName.text(language), currency: services.currency,
      signedIn: signedIn, status: status, ids: services.ids)
    context.hours = services.hours
    if let stays = services.database?.stays { context.stays = stays }
    if let store = services.database?.store {
      context.country = store.country
      context.gateways = store.settings.gateways
      context.foreignCash = store.settings.foreignCash
      context.tips = store.settings.tips
      context.resources = store.settings.resources
      context.undoRule = UndoRule(minutes: store.settings.undoMinutes)
    }
    context.asksHeadquarters = services.memberInquiry != nil && status.delivery != .off
    return context
  }

  /// Runs until somebody leaves, the line hangs up or the system ends the program. What was being
  /// written has been written when it returns.
  ///
  /// - Parameter onceShown: begins what may wait until the first picture stands on the screen.
  public func run(onceShown: () -> Void = {}) {
    awaitFirstReading()
    drawIfNeeded()
    onceShown()
    while !isFinished {
      drawIfNeeded()
      if let event = terminal.nextEvent(timeoutMilliseconds: millisecondsToNextTick) {
        handle(event)
        handleWaitingEvents()
      }
      deliverMail()
      replayBuffered()
      tick()
    }
    runner.finishWriting()
  }

  /// Waits for what the first screen reads from the store, so that the first picture shows it and
  /// nothing is drawn twice; but not for long, nor when somebody types.
  private func awaitFirstReading() {
    let readings = Set(pending.keys)
    beginLoads()
    while !isFinished, !readings.isDisjoint(with: pending.keys) {
      guard let event = terminal.nextEvent(timeoutMilliseconds: Self.longestFirstReading) else {
        return
      }
      handle(event)
      guard case .wake = event else { return }
    }
  }

  /// Handles everything that is there and everything that follows from it, then draws. Returns when
  /// no key waits and no effect is on its way: what tests wait for instead of a time.
  public func runUntilIdle() {
    tick()
    while !isFinished {
      handleWaitingEvents()
      deliverMail()
      guard isBusy else { break }
      beginLoads()
      if let event = terminal.nextEvent(timeoutMilliseconds: nil) { handle(event) }
    }
    drawIfNeeded()
  }

  /// Handles what is there and draws, without waiting for effects that are on their way.
  func runOnce() {
    tick()
    handleWaitingEvents()
    deliverMail()
    drawIfNeeded()
  }

  /// Whether an effect is waiting, running, or has not been heard yet.
  public var isBusy: Bool { !pending.isEmpty }

  /// Several events at once make one frame; but a paste or a stuck key does not keep the screen
  /// from being drawn.
  private func handleWaitingEvents() {
    for _ in 0..<64 {
      guard !isFinished, let event = terminal.nextEvent(timeoutMilliseconds: 0) else { return }
      handle(event)
    }
    drawIfNeeded()
  }

  func finish() { isFinished = true }

  func nextScreenNumber() -> Int {
    screensMade += 1
    return screensMade
  }

  // MARK: Time

  /// Lets time pass: tells the visible screens about a new minute or second and takes down notices
  /// that were there long enough.
  private func tick() {
    let now = services.now()
    removeOldNotices()
    guard now.second != lastTick.second else { return }
    let isNewMinute = now.minute != lastTick.minute
    lastTick = now
    asOneHappening { pass(isNewMinute: isNewMinute) }
  }

  private func pass(isNewMinute: Bool) {
    if isNewMinute {
      needsDrawing()
      loadStatus()
      keepHouse()
    }
    if secondsOfWriting != nil { needsDrawing() }
    for screen in visibleScreens {
      if isNewMinute { screen.pass(.minute) }
      if screen.ticksEverySecond {
        needsDrawing()
        screen.pass(.second)
      }
    }
  }

  private var millisecondsToNextTick: Int {
    let milliseconds = services.now().millisecondsSinceEpoch
    let everySecond =
      !notices.isEmpty || secondsOfWriting != nil
      || visibleScreens.contains(where: \.ticksEverySecond)
    let step: Int64 = everySecond ? 1000 : 60_000
    let next = Int(step - milliseconds % step)
    return buffered.isEmpty ? next : min(next, Self.longestWait)
  }

  // MARK: Drawing

  func needsDrawing() { isDirty = true }

  private func drawIfNeeded() {
    defer { beginLoads() }
    guard isDirty else { return }
    isDirty = false
    var buffer = Buffer(size: size)
    let cursor = drawFrame(into: &buffer)
    terminal.present(buffer, cursor: cursor)
  }
}

extension Timestamp {
  fileprivate var second: Int64 { millisecondsSinceEpoch / 1000 }
  fileprivate var minute: Int64 { millisecondsSinceEpoch / 60_000 }
}
