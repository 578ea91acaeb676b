import StoreDatabase
import StoreDomain
import TerminalCore

/// Something a screen wants to happen outside of its own value.
public struct Effect<S: Screen>: Sendable {
  typealias Work = @Sendable (StoreAccess) throws -> S.Action

  enum Kind: Sendable {
    case load(EffectKey, Work, holds: KeysHeld, isNeeded: Bool)
    case perform(
      EffectKey, Work, holds: KeysHeld, failed: (@Sendable (any Error) -> S.Action)?)
    case cancel(EffectKey)
    case toast(Notice.Kind, Phrase, asLongAs: (@Sendable (S) -> Bool)?)
    case present(@Sendable (PresentationContext<S>) -> ScreenBox)
    case finish(S.Outcome)
    case close
    case request(FrameRequest)
  }

  let kind: Kind
  /// The verb that is done, where the effect names one: what a test compares.
  var verb: (any Verb)?

  /// Reads from the store off the drawing thread and comes back with an action. A newer load with
  /// the same key replaces it, and its answer is dropped when the screen's revision has changed or
  /// the screen has closed. When a key asked for it, the keys that follow are understood when it has
  /// come.
  ///
  /// - Parameter typingGoesOn: whether text is typed on meanwhile: for what is read again with each
  ///   letter.
  /// - Parameter isNeeded: whether keys wait for it also where no key asked for it: the screen has
  ///   moved on by itself, and could do nothing with them before.
  public static func load(
    _ key: EffectKey, typingGoesOn: Bool = false, isNeeded: Bool = false,
    _ work: @escaping @Sendable (StoreAccess) throws -> S.Action
  ) -> Effect {
    Effect(
      kind: .load(key, work, holds: typingGoesOn ? .commands : .all, isNeeded: isNeeded))
  }

  /// A load that asks over the network: no key waits for it.
  static func inquire(
    _ key: EffectKey, _ work: @escaping @Sendable (StoreAccess) throws -> S.Action
  ) -> Effect {
    Effect(kind: .load(key, work, holds: .none, isNeeded: false))
  }

  /// Does a business verb off the drawing thread, after every earlier one with the same key, and
  /// comes back with an action. It is done even when the screen closes meanwhile: the toasts that
  /// the screen would have shown are shown then, and nothing else follows. Its failure is always
  /// told: by a toast, or by `failed` when the screen tells it better. The keys that follow are
  /// understood when it is done and has been read.
  ///
  /// - Parameter typingGoesOn: whether text is typed on meanwhile: on a screen that shows at once what
  ///   will be done.
  public static func perform(
    _ key: EffectKey, typingGoesOn: Bool = false,
    _ work: @escaping @Sendable (StoreAccess) throws -> S.Action,
    failed: (@Sendable (any Error) -> S.Action)? = nil
  ) -> Effect {
    Effect(kind: .perform(key, work, holds: typingGoesOn ? .commands : .all, failed: failed))
  }

  /// Does one verb off the drawing thread as the person who is signed in, like any other work that
  /// is performed, and keeps the verb so that a test can compare what was asked for.
  ///
  /// - Parameter then: what comes back to the screen.
  public static func perform<V: Verb>(
    _ key: EffectKey, typingGoesOn: Bool = false, _ verb: V,
    then: @escaping @Sendable (V.Outcome) -> S.Action,
    failed: (@Sendable (any Error) -> S.Action)? = nil
  ) -> Effect {
    var effect = perform(
      key, typingGoesOn: typingGoesOn,
      { then(try $0.database.perform(verb, by: $0.author)) }, failed: failed)
    effect.verb = verb
    return effect
  }

  /// Drops the load under `key`: one that waits is not begun, one that runs is not heard.
  public static func cancel(_ key: EffectKey) -> Effect { Effect(kind: .cancel(key)) }

  /// Says something in the line above the footer, for a few seconds. It goes before, when the next
  /// thing is done on the screen and a moment after the screen is left.
  ///
  /// - Parameter isSo: whether it is still so; it goes as soon as that was so and is not any more.
  public static func toast(
    _ kind: Notice.Kind, _ text: Phrase, asLongAs isSo: (@Sendable (S) -> Bool)? = nil
  ) -> Effect {
    Effect(kind: .toast(kind, text, asLongAs: isSo))
  }

  /// Puts a screen on top of this one. Its outcome comes back through `then`; when it is closed
  /// without one, `dismissed` comes back if given.
  public static func present<Child: Screen>(
    _ child: Child, dismissed: S.Action? = nil,
    then: @escaping @Sendable (Child.Outcome) -> S.Action
  ) -> Effect {
    Effect(
      kind: .present { presenting in
        Holder(
          child, loop: presenting.loop,
          finished: { presenting.deliver(then($0)) },
          dismissed: { if let dismissed { presenting.deliver(dismissed) } })
      })
  }

  /// Puts a screen on top of this one that answers nothing.
  public static func present<Child: Screen>(_ child: Child) -> Effect
  where Child.Outcome == Never {
    Effect(kind: .present { Holder(child, loop: $0.loop) })
  }

  /// Closes this screen with an answer for the one that presented it.
  public static func finish(_ outcome: S.Outcome) -> Effect { Effect(kind: .finish(outcome)) }

  /// Closes this screen without an answer: what Esc does.
  public static var close: Effect { Effect(kind: .close) }

  /// Asks the frame for something that concerns the whole console.
  public static func request(_ request: FrameRequest) -> Effect { Effect(kind: .request(request)) }
}

/// Names the line in which effects of one screen queue up: `"queue"`, `"search"`.
public struct EffectKey: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// What a screen can ask of the frame around it.
public enum FrameRequest: Sendable {
  /// Go to a place; it is as it was left.
  case enter(PlaceID)
  case setLanguage(Language)
  case setTheme(Theme)
  /// Somebody identified themselves; opens the place of their workstation.
  case signIn(SignedIn)
  case signOut
  /// Leave the program.
  case quit
  /// Ring the terminal's bell once.
  case ring
  /// Run a command of the screen under the one that asks, or of the frame, by its name.
  case run(CommandID)
}
