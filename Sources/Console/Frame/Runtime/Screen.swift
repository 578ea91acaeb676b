import StoreDomain
import TerminalCore

/// One screen of the console: a value that holds what the screen knows, a table of commands, a
/// function from an action to the next value, and a drawing.
///
/// # How to write a screen
///
/// A screen is a folder with the name of a room (`Door/`) and usually four files:
///
/// 1. **State** — `DoorScreen.swift`: a `struct DoorScreen: Screen`. Its stored properties are the
///    state; they are values, so a test compares them. `enum Action: Sendable` lists everything
///    that can happen to it: a key that was pressed, text that was typed, an answer that came back.
///    Actions are nested by what they concern, `case call(CallAction)`, so that no group has more
///    than a dozen.
/// 2. **Commands** — `DoorCommands.swift`: ``commands(in:)`` returns the one table from which keys,
///    footer, `?`, palette and the README's key table come. A command that cannot be done now is
///    `.disabled(reason)`, never missing; one that makes no sense here is `.hidden`. Most important
///    first: the footer is filled in table order.
/// 3. **Update** — `DoorUpdate.swift`, and `DoorTickets.swift` for what is done with a ticket:
///    ``update(_:in:)`` changes the value and returns effects. It has one function for each group
///    of actions, and each switch names every case: a `default:` would swallow the next one. It
///    runs on the drawing thread, so it never waits: a query is `.load`, a business verb is
///    `.perform`, and both come back as actions. An answer says itself what it speaks of, because
///    the cursor may have gone on when it comes:
///
///    ```swift
///    case .next:
///      return [.perform("queue", CallNext()) { .call(.called($0)) }]
///    case .called(let ticket):
///      return [.toast(.good, Phrase("Called \(ticket.number)", "已叫 \(ticket.number)")), reload]
///    ```
///
///    An effect that names its verb so can be compared by a test. Ids of what is entered come from
///    `context.ids`, before the verb, so that doing it again after a failure is the same thing.
///
/// 4. **View** — `DoorView.swift`: ``draw(into:area:context:)`` draws all of `area` from the value.
///    It asks nothing and changes nothing.
///
/// A list with a search is a `SearchableList`, a field over the list of what it finds is a
/// `TypedChoice`, list and detail beside each other are a ``ListDetail``, a form for a guest is a
/// `GuestForm`; what can be done for the guest under the cursor is a `GuestAction`.
///
/// # What the frame does for you
///
/// - Dispatch. When ``isTyping`` is false a key goes to the commands first and then to
///   ``action(for:)``; when a text field has the focus it is the other way round. Pressing a
///   disabled command says why. What nobody takes goes to the screen below, then to the frame
///   (language, help, palette, places, sign out).
/// - Answers. A `.load` under a key replaces the one before it; its answer is dropped when
///   ``revision`` has changed since it was asked. A `.perform` is never dropped and never overtaken
///   by another with the same key; when its screen has closed, its toasts are shown all the same. A
///   key is understood only when what the keys before it asked for has come.
///   A dialog that answers whoever presented it disables Esc while it saves. When either throws, the
///   person sees a toast made of ``explanation(of:)`` and the value stays as it was, half-typed text
///   included.
/// - Time and change. ``action(at:)`` hears that the screen has opened, that the minute turned, that
///   another terminal changed the store. Reload by key there: the cursor stays on its row because
///   `ListState` remembers the row's id and not its position.
/// - Dialogs. `.present(dialog) { outcome in .decided(outcome) }` puts a screen whose
///   ``presentation`` is `.overlay` on top; it answers with `.finish(outcome)` or `.close`.
///
/// # What a test does
///
/// `Pilot` (Tests/ConsoleTests/Support) presses keys and reads lines; `SampleHouse` is a small store
/// on a real file: `try Pilot(in: SampleHouse(), as: "1")`. `update` alone can be tested as a
/// function. Add the screen to ``ScreenCatalogue`` with a few ``specimens`` so that its keys
/// are checked for clashes and stand in the README.
public protocol Screen: Sendable {
  /// Everything that can happen to the screen.
  associatedtype Action: Sendable
  /// What it answers to the screen that presented it.
  associatedtype Outcome: Sendable = Never

  /// The name that the status line and the key table show.
  static var title: Phrase { get }
  /// A few states in which the command table differs, for the key table and the clash check.
  static var specimens: [Self] { get }
  /// The signs that stand on it and what they mean, for the page of keys.
  static var signs: [StateMark] { get }

  /// The state of the status line's left and alert parts while this screen is on top.
  func heading(in context: ConsoleContext) -> Heading
  /// Whether it covers the whole body or only a part of the screen below.
  var presentation: Presentation { get }
  /// Changes whenever an answer that is on its way would no longer be wanted, for example with
  /// each letter of a search.
  var revision: Int { get }
  /// Whether a text field has the focus, so that keys are text before they are commands.
  var isTyping: Bool { get }
  /// Whether waiting times on it change with every second and not only with every minute.
  var ticksEverySecond: Bool { get }
  /// That to which its commands are done, and what Enter does to it where that may be something quite
  /// different by itself; nil where nothing is taken away under a person's hands.
  var underCursor: AnyHashable? { get }

  /// The one table of what can be done here, most important first.
  func commands(in context: ConsoleContext) -> [Command<Action>]
  /// What a key or a paste that is no command means: moving in a list, typing. Nil when nothing.
  func action(for input: Input, in context: ConsoleContext) -> Action?
  /// Whether a text field takes a key, of which ``action(for:in:)`` says what it means.
  ///
  /// - Parameter commands: what ``commands(in:)`` says; it is asked about each of their keys.
  func isText(_ key: Key, beside commands: [Command<Action>], in context: ConsoleContext) -> Bool
  /// What the screen does when time passes or the store changes. Nil when nothing.
  func action(at moment: Moment) -> Action?
  /// Changes the state and says what must happen outside of it. Never waits.
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>]
  /// Draws the whole of `area` and returns where the text cursor stands, or nil to hide it.
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point?
}

extension Screen {
  public static var specimens: [Self] { [] }
  public static var signs: [StateMark] { [] }
  public func heading(in context: ConsoleContext) -> Heading { Heading() }
  public var presentation: Presentation { .full }
  public var revision: Int { 0 }
  public var isTyping: Bool { false }
  public var ticksEverySecond: Bool { false }
  public var underCursor: AnyHashable? { nil }
  public func action(for input: Input, in context: ConsoleContext) -> Action? { nil }
  public func isText(
    _ key: Key, beside commands: [Command<Action>], in context: ConsoleContext
  ) -> Bool { isTyping && action(for: .key(key), in: context) != nil }
  public func action(at moment: Moment) -> Action? { nil }
}

/// How much of the body a screen covers.
public enum Presentation: Sendable {
  /// All of it; nothing below is drawn.
  case full
  /// A part; the screen below stays visible around it.
  case overlay
}

/// Something typed that is offered to a screen.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that arrived as one paste: one line, without control characters, cut to
  /// ``ConsoleLoop/longestPaste``. It goes into text fields only and never confirms anything.
  case paste(String)
}

/// Something that happens without a key.
public enum Moment: Hashable, Sendable {
  /// The screen has just been put on the stack.
  case opened
  /// The screen is on top again: a dialog above it closed, or its place was entered again.
  case shown
  /// A new minute began on the store's clock.
  case minute
  /// A new second began; only for screens with ``Screen/ticksEverySecond``.
  case second
  /// The store's data changed, here or on another terminal.
  case storeChanged
  /// The terminal speaks the other language now; only of interest to a screen that keeps text in
  /// one language, because everything is drawn anew anyway.
  case languageChanged
}

/// What a screen puts on the status line.
public struct Heading: Hashable, Sendable {
  /// Replaces the screen's title when set.
  public var title: Phrase?
  /// Who or what the screen is about, in place of store, day and clock: "T07  王女士  2 guests".
  public var subject: String?
  /// What must not be overlooked about it: "! peanuts".
  public var alerts: [String]

  public init(title: Phrase? = nil, subject: String? = nil, alerts: [String] = []) {
    self.title = title
    self.subject = subject
    self.alerts = alerts
  }
}
