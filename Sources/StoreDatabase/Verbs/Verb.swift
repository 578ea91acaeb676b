import HeadquartersContract
import StoreDomain

/// One thing that staff do to the store, as a value: what it needs, what it writes to the audit
/// trail and to the outbox, and how it is done.
///
/// ``StoreDatabase/perform(_:by:)`` is the only way to run one. It asks for the permission before
/// the verb begins and writes the audit entry after it, so that neither can be forgotten.
public protocol Verb: Sendable {
  /// What the verb gives back to whoever asked for it.
  associatedtype Outcome: Sendable

  /// What holds for every verb of this type.
  static var terms: VerbTerms<Self> { get }

  /// A second person who allows what the author may not do alone.
  var authoriser: StaffMember? { get }

  /// Whether a need with a condition holds for this very verb. A need without one always does.
  func isNeeded(_ need: VerbNeed) -> Bool

  /// Does it. Throws, and nothing is saved, when a rule of the house says no.
  func run(in transaction: Transaction) throws -> Outcome
}

extension Verb {
  public var authoriser: StaffMember? { nil }
  public func isNeeded(_ need: VerbNeed) -> Bool { true }
}

/// What holds for every verb of a type.
public struct VerbTerms<V: Verb>: Sendable {
  /// Stable: `ticket.call`.
  public let name: String
  /// What it does, as it stands in the manual: "call a party".
  public let title: Phrase
  /// Who may do it: every need must be met.
  public let needs: [VerbNeed]
  public let audit: VerbAudit<V>
  /// Every type of event that it may leave; empty for what headquarters is not told of.
  public let events: [EventType]

  public init(
    _ name: String, _ title: Phrase, needs: [VerbNeed], audit: VerbAudit<V>, events: [EventType]
  ) {
    self.name = name
    self.title = title
    self.needs = needs
    self.audit = audit
    self.events = events
  }
}

/// What somebody must be allowed to do a verb.
public struct VerbNeed: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The author has one of these permissions.
    case anyOf([Permission])
    /// The author has the permission, or a second person with it has entered a PIN.
    case authorised(Permission)
    /// An amount within the author's limit, or within a second person's; the verb itself asks,
    /// because it knows the amount.
    case within(StaffLimit)
    /// Everybody may, for this reason.
    case nothing(because: String)
  }

  public let kind: Kind
  /// When it is needed; nil for always.
  public let condition: Phrase?

  public init(_ kind: Kind, when condition: Phrase? = nil) {
    self.kind = kind
    self.condition = condition
  }

  public static func permission(_ permission: Permission) -> VerbNeed {
    VerbNeed(.anyOf([permission]))
  }

  public static func anyOf(_ permissions: Permission...) -> VerbNeed {
    VerbNeed(.anyOf(permissions))
  }

  public static func authorised(_ permission: Permission, when condition: Phrase? = nil) -> VerbNeed
  {
    VerbNeed(.authorised(permission), when: condition)
  }

  public static func within(_ limit: StaffLimit, when condition: Phrase? = nil) -> VerbNeed {
    VerbNeed(.within(limit), when: condition)
  }

  public static func nothing(because reason: String) -> VerbNeed {
    VerbNeed(.nothing(because: reason))
  }
}

/// An amount up to which a role may give something away.
public enum StaffLimit: String, Hashable, Sendable, CaseIterable {
  case discount, rounding, gift, comp
}

/// What a verb leaves in the audit trail.
public struct VerbAudit<V: Verb>: Sendable {
  /// The action as it stands in the trail; nil when the verb leaves no entry.
  public let action: String?
  /// Why no entry is needed; beside an action, why none is where no rule was set aside.
  public let reasonForNone: String?
  let notes: @Sendable (V, V.Outcome) -> [AuditNote]

  /// An entry for every verb that changed something. Nil for a verb of the type that is not worth
  /// one, such as a line that is no gift.
  public static func entry(
    _ action: String, _ note: @escaping @Sendable (V, V.Outcome) -> AuditNote?
  ) -> VerbAudit {
    VerbAudit(action: action, reasonForNone: nil) { note($0, $1).map { [$0] } ?? [] }
  }

  /// An entry for each thing that the verb changed.
  public static func entries(
    _ action: String, _ notes: @escaping @Sendable (V, V.Outcome) -> [AuditNote]
  ) -> VerbAudit {
    VerbAudit(action: action, reasonForNone: nil, notes: notes)
  }

  /// An entry only where the verb set a rule of the house aside, which it noted while it ran.
  /// Otherwise none, because another record says who did it.
  public static func exception(_ action: String, otherwise reason: String) -> VerbAudit {
    VerbAudit(action: action, reasonForNone: reason) { _, _ in [] }
  }

  /// No entry, because another record says who did it.
  public static func none(because reason: String) -> VerbAudit {
    VerbAudit(action: nil, reasonForNone: reason) { _, _ in [] }
  }
}

/// What an entry of the audit trail says beside who did what, and when.
public struct AuditNote: Hashable, Sendable {
  /// The action when it is another than the terms name, such as the wrong PIN that locks out.
  public var action: String?
  /// What it was done to: a check's id, `member/…`.
  public var subject: String?
  public var detail: String?

  public init(action: String? = nil, subject: String? = nil, detail: String? = nil) {
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}
