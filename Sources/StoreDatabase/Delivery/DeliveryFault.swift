import HeadquartersContract
import StoreDomain

/// Why a request to headquarters came to nothing, or what it answered.
///
/// The store's file keeps ``stored``, a code with its figures that every version reads alike; the
/// words are made when somebody looks, in the language of whoever does.
public enum DeliveryFault: Hashable, Sendable {
  /// No connection within so many seconds.
  case unreachable(seconds: Int)
  /// The address has a name that nobody knows.
  case unknownName(host: String)
  /// The connection could not be made or broke, with the system's number for why.
  case connection(errno: Int)
  /// No encrypted line came about.
  case insecure(Insecurity)
  /// Headquarters closed the connection before it had answered.
  case closed
  /// Nothing of an answer came in time.
  case noAnswer
  /// Not the whole of one came within so many seconds.
  case slowAnswer(seconds: Int)
  /// The answer was longer than it may be, in bytes.
  case longAnswer(bytes: Int)
  /// Headquarters refused or could not; `words` are its own.
  case answered(status: Int, kind: Problem.Kind?, words: String)
  /// The answer contradicts the contract.
  case strangeAnswer(Strangeness)
  /// What headquarters sends down is well-formed and still cannot be, in this part.
  case impossible(part: String)
  /// The clocks of both sides differ by so many seconds.
  case clocks(seconds: Int)
  /// Headquarters says that it has events only up to here.
  case hasOnly(through: Int)
  /// Headquarters has another event at that place.
  case otherHash(at: Int)
  /// Headquarters asks for what comes after an event, and did so before.
  case gap(after: Int, isAgain: Bool)
  /// The outbox has a gap: the first is missing before the second.
  case missing(Int, before: Int)
  /// One event alone is larger than a request may be.
  case tooLarge
  /// Another headquarters answers than the one that the store was enrolled with.
  case otherHeadquarters(itself: String, known: String)
  /// Nothing was asked: what this machine asks with cannot be used. The text is the file's path, or
  /// the address.
  case unusable(Unusable, String)
  /// In the words of a person, of another program, or of an older version.
  case other(String)

  /// What is wrong with a line that should be encrypted.
  public enum Insecurity: String, Hashable, Sendable, CaseIterable {
    /// Nobody whom the store trusts vouches for the certificate, or its time is over.
    case certificate
    /// The certificate is for another name than the address.
    case otherName = "other-name"
    /// What answers does not encrypt.
    case plain
    /// It broke off before it was there.
    case broken
  }

  /// What this machine asks headquarters with, and what is wrong with it.
  public enum Unusable: String, Hashable, Sendable, CaseIterable {
    case keyMissing = "key-missing"
    case keyOpenToOthers = "key-open-to-others"
    case keyDamaged = "key-damaged"
    /// It is another user's.
    case keyUnreadable = "key-unreadable"
    case authorityUnreadable = "authority-unreadable"
    /// There is no certificate in its file.
    case authorityEmpty = "authority-empty"
    case address
  }

  /// What is wrong with an answer.
  public enum Strangeness: String, Hashable, Sendable, CaseIterable {
    case body, gap, events, ledger, epoch
    case nothingNew = "nothing-new"
    /// One new epoch after the other, and none brings both sides together.
    case newEpochs = "new-epochs"
    /// Of what headquarters sends down: it cannot be read again and again.
    case feed
    /// There is more to read, but no way on.
    case endlessFeed = "endless-feed"
    /// Headquarters loses the store's place again and again.
    case lostPlace = "lost-place"
  }
}

// MARK: As it is kept

extension DeliveryFault {
  /// What the file keeps: `no-answer`, `answered 503 unavailable Try again later`.
  public var stored: String {
    switch self {
    case .unreachable(let seconds): "unreachable \(seconds)"
    case .unknownName(let host): "unknown-name \(host)"
    case .connection(let errno): "connection-failed \(errno)"
    case .insecure(let what): "insecure \(what.rawValue)"
    case .closed: "connection-closed"
    case .noAnswer: "no-answer"
    case .slowAnswer(let seconds): "slow-answer \(seconds)"
    case .longAnswer(let bytes): "long-answer \(bytes)"
    case .answered(let status, let kind, let words):
      "answered \(status) \(kind?.code ?? "-")" + (words.isEmpty ? "" : " \(words)")
    case .strangeAnswer(let what): "strange-answer \(what.rawValue)"
    case .impossible(let part): "impossible-part \(part)"
    case .clocks(let seconds): "clocks-differ \(seconds)"
    case .hasOnly(let through): "has-only \(through)"
    case .otherHash(let place): "other-hash \(place)"
    case .gap(let after, let isAgain): isAgain ? "gap-again \(after)" : "gap-after \(after)"
    case .missing(let missing, let present): "event-missing \(missing) \(present)"
    case .tooLarge: "too-large"
    case .otherHeadquarters(let itself, let known):
      "other-headquarters \(known.utf8.count) \(known) \(itself)"
    case .unusable(let what, let text): "unusable \(what.rawValue) \(text)"
    case .other(let words): words
    }
  }

  /// Reads what was kept. What no code begins is the words themselves.
  public init(stored text: String) {
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      .map(String.init)
    let number = parts.count > 1 ? Int(parts[1]) : nil
    self =
      switch (parts[0], number, parts.count) {
      case ("unreachable", let seconds?, 2): .unreachable(seconds: seconds)
      case ("unknown-name", _, 2): .unknownName(host: parts[1])
      case ("connection-failed", let errno?, 2): .connection(errno: errno)
      case ("insecure", _, 2):
        Insecurity(rawValue: parts[1]).map { .insecure($0) } ?? .other(text)
      case ("connection-closed", _, 1): .closed
      case ("no-answer", _, 1): .noAnswer
      case ("slow-answer", let seconds?, 2): .slowAnswer(seconds: seconds)
      case ("long-answer", let bytes?, 2): .longAnswer(bytes: bytes)
      case ("answered", let status?, 3...):
        Self.answered(status, kind: parts[2], words: parts.count > 3 ? parts[3] : "")
          ?? .other(text)
      case ("strange-answer", _, 2):
        Strangeness(rawValue: parts[1]).map { .strangeAnswer($0) } ?? .other(text)
      case ("impossible-part", _, 2...):
        .impossible(part: parts.dropFirst().joined(separator: " "))
      case ("clocks-differ", let seconds?, 2): .clocks(seconds: seconds)
      case ("has-only", let through?, 2): .hasOnly(through: through)
      case ("other-hash", let place?, 2): .otherHash(at: place)
      case ("gap-after", let after?, 2): .gap(after: after, isAgain: false)
      case ("gap-again", let after?, 2): .gap(after: after, isAgain: true)
      case ("event-missing", let missing?, 3):
        Int(parts[2]).map { .missing(missing, before: $0) } ?? .other(text)
      case ("too-large", _, 1): .tooLarge
      case ("other-headquarters", let length?, 4):
        Self.otherHeadquarters(length, text) ?? .other(text)
      case ("unusable", _, 3...):
        Unusable(rawValue: parts[1])
          .map { .unusable($0, parts.dropFirst(2).joined(separator: " ")) } ?? .other(text)
      default: .other(text)
      }
  }

  private static func answered(_ status: Int, kind: String, words: String) -> DeliveryFault? {
    let known = Problem.Kind(code: kind)
    guard known != nil || kind == "-" else { return nil }
    return .answered(status: status, kind: known, words: words)
  }

  /// The names of headquarters may hold spaces; the first one's length says where it ends.
  private static func otherHeadquarters(_ length: Int, _ text: String) -> DeliveryFault? {
    let names = text.utf8.dropFirst("other-headquarters \(length) ".utf8.count)
    guard length >= 0, names.count > length,
      let known = String(names.prefix(length)),
      let itself = String(names.dropFirst(length + 1))
    else { return nil }
    return .otherHeadquarters(itself: itself, known: known)
  }
}

extension Problem.Kind {
  /// The last part of the kind's name: `too-many-requests`.
  fileprivate var code: String {
    rawValue.split(separator: "/").last.map(String.init) ?? rawValue
  }

  fileprivate init?(code: String) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
