import StoreDatabase
import StoreDomain

/// A guest whom the store does not know: headquarters is asked by the whole phone number, and who it
/// is comes into the store.
///
/// Off the drawing thread, and only when the number is complete beyond doubt or somebody wishes it:
/// no question goes out for each digit. A number is asked for once.
public struct ChainLookup: Hashable, Sendable {
  /// How it stands with the question.
  public enum Stage: Hashable, Sendable {
    case asking
    /// Is in the store now; the store's own search finds them.
    case found
    case nobody
    case unreachable
    case notFromHere
    /// What headquarters has cannot be used here.
    case refused(Phrase)
  }

  /// The number that is asked for; nil before there are any.
  private(set) var phone: String?
  private(set) var stage: Stage?

  /// What is typed may be asked for, if it is wished.
  static func canAsk(for typed: String, in context: ConsoleContext) -> Bool {
    context.asksHeadquarters
      && (PhoneNumber.reading(typed, in: context.country).map(PhoneNumber.canBeComplete) ?? false)
  }

  /// Begins to ask for what was typed.
  ///
  /// - Parameters:
  ///   - members: who was found in the store.
  ///   - isWished: somebody pressed the key for it.
  /// - Returns: the number to ask for; nil when there is nothing to ask.
  mutating func begin(
    _ typed: String, besides members: [Member], isWished: Bool = false,
    in context: ConsoleContext
  ) -> String? {
    guard context.asksHeadquarters, let number = PhoneNumber.reading(typed, in: context.country),
      isWished
        ? PhoneNumber.canBeComplete(number)
        : PhoneNumber.isComplete(number, in: context.country),
      isWished && stage != .asking || phone != number,
      !members.contains(where: { $0.phone == number })
    else { return nil }
    phone = number
    stage = .asking
    return number
  }

  /// Takes what came of it; false when something else is typed by now.
  mutating func hear(_ stage: Stage, for phone: String) -> Bool {
    guard phone == self.phone else { return false }
    self.stage = stage
    return true
  }

  /// The question, as an effect. Each number waits for itself alone.
  static func effect<S: Screen>(
    for phone: String, then heard: @escaping @Sendable (Stage) -> S.Action
  ) -> Effect<S> {
    .inquire(EffectKey(rawValue: "headquarters \(phone)")) { heard($0.findInChain(phone)) }
  }

  static let asking = Phrase("asking headquarters ...", "正在向总部查询…")

  /// How it stands, for the person who asked; nil when there is nothing to say.
  ///
  /// - Parameter typed: what stands in the field.
  func words(for typed: String, in context: ConsoleContext) -> Phrase? {
    guard let phone, PhoneNumber.reading(typed, in: context.country) == phone else { return nil }
    switch stage {
    case .asking: return Self.asking
    case .nobody: return Phrase("headquarters knows nobody either", "总部也没有这个手机号")
    case .unreachable: return Phrase("headquarters cannot be reached", "暂时连不上总部")
    case .notFromHere:
      return Phrase("this terminal cannot ask headquarters: tell IT", "本终端无法查询总部，请联系 IT")
    case .refused(let why): return why
    case .found, nil: return nil
    }
  }
}

extension StoreAccess {
  /// Asks headquarters who has a phone number, and then takes the member into the store. Waits for
  /// the network first and for the file afterwards, never for both.
  func findInChain(_ phone: String) -> ChainLookup.Stage {
    switch inquireMember(phone) {
    case .found(let item):
      do {
        try database.applyMember(item, askedForBy: phone)
        return .found
      } catch {
        return .refused(explanation(of: error))
      }
    case .nobody: return .nobody
    case .unreachable, .notEnrolled: return .unreachable
    case .notFromHere: return .notFromHere
    }
  }
}
