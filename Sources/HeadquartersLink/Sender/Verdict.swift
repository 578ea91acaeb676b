import Foundation
import HeadquartersContract
import StoreDatabase

/// What an answer means to the store: one case for each row of the answer table.
public enum Verdict: Hashable, Sendable {
  /// Headquarters committed the batch, through here.
  case events(EventsAnswer)
  case ledger(LedgerState)
  /// It is not known whether headquarters has it, or it cannot take it now: the same bytes again,
  /// not before `floor` seconds.
  case later(reason: String, floor: Int?)
  /// The path or the method is not there, or the other side's certificate is not trusted: a wrong
  /// configuration, tried again slowly.
  case misconfigured(reason: String)
  /// The content is refused: the stream is held and the data kept.
  case hold(reason: String)
  /// This device is not let in.
  case refused(reason: String)
  /// The clocks are too far apart; headquarters' clock minus ours, in seconds.
  case skewed(offset: Int)
  case gap(contiguousThrough: Int)
  case conflict(reason: String)
  case otherEpoch(reason: String)
  case tooLarge(reason: String)

  /// What was asked, which says what a 200 may hold.
  public enum Question: Hashable, Sendable {
    case events, ledger, epoch
  }

  /// The longest `Retry-After` that is obeyed, in seconds; a longer one is a mistake or malice.
  public static let longestFloor = 3600

  /// Judges an answer that arrived at `now`, in seconds since 1970 by the store's clock.
  public init(_ answer: HeadquartersAnswer, to question: Question, at now: Int) {
    guard let status = answer.status else {
      let reason = Self.clean(answer.fault ?? DeliveryFault.noAnswer.stored)
      self =
        answer.isDistrusted ? .misconfigured(reason: reason) : .later(reason: reason, floor: nil)
      return
    }
    let problem = answer.problem
    let reason = Self.reason(status, problem)
    let floor = answer.retryAfter.map { max(0, min($0, Self.longestFloor)) }
    self =
      switch status {
      case 200: Self.success(answer.body, question)
      case 400, 415, 422: .hold(reason: reason)
      case 401 where problem?.kind == .clockSkew:
        answer.date.map { .skewed(offset: $0 - now) } ?? .refused(reason: reason)
      // A request that arrived twice on the way: its first arrival counts, and it is asked anew.
      case 401 where problem?.kind == .replayed: .later(reason: reason, floor: nil)
      case 401, 403: .refused(reason: reason)
      case 408, 429: .later(reason: reason, floor: floor)
      case 409: Self.conflict(problem, reason)
      case 413: .tooLarge(reason: reason)
      case 402...499: .misconfigured(reason: reason)
      // Redirects too: they are never followed. And a headquarters that is older than the store and
      // does not know an event: when it is updated, it takes the same bytes.
      default: .later(reason: reason, floor: floor)
      }
  }

  private static func success(_ body: Data, _ question: Question) -> Verdict {
    let decoder = JSONDecoder()
    switch question {
    case .events:
      if let answer = try? decoder.decode(EventsAnswer.self, from: body),
        answer.contiguousThrough >= 0, hash(answer.chainHash) != nil
      {
        return .events(answer)
      }
    case .ledger, .epoch:
      if let ledger = try? decoder.decode(LedgerState.self, from: body),
        ledger.contiguousThrough >= 0, ledger.epoch > 0, hash(ledger.chainHash) != nil,
        (1...200).contains(ledger.hqInstance.utf8.count)
      {
        return .ledger(ledger)
      }
    }
    return .later(reason: DeliveryFault.strangeAnswer(.body).stored, floor: nil)
  }

  private static func conflict(_ problem: Problem?, _ reason: String) -> Verdict {
    switch problem?.kind {
    case .gap:
      guard let through = problem?.contiguousThrough, through >= 0 else {
        return .later(reason: DeliveryFault.strangeAnswer(.gap).stored, floor: nil)
      }
      return .gap(contiguousThrough: through)
    case .conflict: return .conflict(reason: reason)
    case .otherEpoch: return .otherEpoch(reason: reason)
    default: return .later(reason: reason, floor: nil)
    }
  }

  /// A chain hash of the contract: 32 bytes in Base64.
  static func hash(_ text: String) -> Data? {
    guard text.utf8.count == 44, let hash = Data(base64Encoded: text),
      hash.count == EventChain.start.count
    else { return nil }
    return hash
  }

  private static func reason(_ status: Int, _ problem: Problem?) -> String {
    clean(fault(status, problem).stored)
  }

  /// What a refusal says, in words that may stand on our terminals.
  static func fault(_ status: Int, _ problem: Problem?) -> DeliveryFault {
    .answered(
      status: status, kind: problem?.kind,
      words: clean(problem.map { "\($0.title): \($0.detail)" } ?? ""))
  }

  /// Text of another machine as it may stand in our file and on our terminals: no control, no
  /// direction marks, not long.
  public static func clean(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(300) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        cleaned.append(" ")
      default: cleaned.append(scalar)
      }
    }
    return String(String(cleaned).prefix(200)).trimmingCharacters(in: .whitespaces)
  }
}
