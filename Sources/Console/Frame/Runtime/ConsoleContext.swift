import StoreDomain
import TerminalCore

/// What every screen may know about its surroundings when it decides and draws.
public struct ConsoleContext: Sendable {
  public var language: Language
  /// The whole window.
  public var size: Size
  public var layout: Layout
  /// The store's clock, not the machine's.
  public var now: Timestamp
  public var calendar: StoreCalendar
  public var storeName: String
  /// The business day that `now` belongs to.
  public var businessDay: LocalDate
  public var currency: Currency
  /// When the house is open; nil for always.
  public var hours: HouseHours?
  /// For how long a slip may be undone.
  public var undoRule = UndoRule(minutes: 0)
  /// Whose phone numbers are written without a code.
  public var country: Country?
  /// How long guests stay at a table.
  public var stays: StayTimes
  /// What can be booked beside tables.
  public var resources: [BookableResource] = []
  /// By which wallets and cards are charged.
  public var gateways: [GatewaySetting] = []
  /// Currencies beside the house's own whose notes are taken.
  public var foreignCash: [ForeignCashSetting] = []
  /// Nil where no tips are taken.
  public var tips: TipsSetting?
  /// Nil only before sign-in.
  public var signedIn: SignedIn?
  public var status: FrameStatus
  /// Whether a dialog covers a part of the screen that draws.
  public var isCovered = false
  /// Whether headquarters may be asked for a guest whom the store does not know.
  public var asksHeadquarters = false
  /// Identifies what is entered here, before it is written.
  public var ids: IdentifierGenerator

  public init(
    language: Language, size: Size, now: Timestamp, calendar: StoreCalendar, storeName: String,
    currency: Currency = Currency(code: "CNY", minorDigits: 2), country: Country? = .china,
    signedIn: SignedIn? = nil,
    status: FrameStatus = FrameStatus(), ids: IdentifierGenerator? = nil
  ) {
    self.language = language
    self.size = size
    self.layout = Layout(of: size)
    self.now = now
    self.calendar = calendar
    stays = StayTimes(calendar: calendar)
    self.storeName = storeName
    self.businessDay = calendar.businessDay(of: now)
    self.currency = currency
    self.country = country
    self.signedIn = signedIn
    self.status = status
    self.ids = ids ?? IdentifierGenerator(now: { now })
  }

  /// The room of the screen itself, between the status line and the notices: what a list's window
  /// is taken from when the cursor moves.
  public var bodyRows: Int { max(0, size.rows - (layout.isSplit ? 3 : 2)) }

  /// A phrase in the language of this terminal.
  public func text(_ phrase: Phrase) -> String { phrase.text(language) }

  /// What stands between the parts of an enumeration.
  public var comma: String { text(Phrase(", ", "，")) }

  /// `19:42` on the store's wall.
  public func clock(_ instant: Timestamp) -> String { calendar.clockText(instant) }

  /// Whether the person at this terminal may do something alone.
  public func may(_ permission: Permission) -> Bool {
    signedIn?.permissions.contains(permission) ?? false
  }

  /// Whether care waits for the person at this terminal: see ``CareAlert/waits(for:)``.
  func isWaitingForMe(_ alert: CareAlert) -> Bool {
    signedIn.map { alert.waits(for: $0.staff) } ?? false
  }

  /// What waits for the person at this terminal, the soonest due first.
  var myWork: [CareAlert] {
    status.work.filter(isWaitingForMe).sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
  }

  /// Enabled for people with the permission, and otherwise disabled with what to do about it.
  public func availability(needing permission: Permission) -> Availability {
    .when(may(permission), otherwise: Phrase("your role may not do this", "你的岗位没有此权限"))
  }
}

/// The classes of window that screens are laid out for.
public enum Layout: Sendable, CaseIterable {
  /// From 120×30: list and detail side by side, with room.
  case desk
  /// From 80×18: list and detail side by side, tight. (A 24-row terminal inside tmux has 23.)
  case minimum
  /// From 40×12: one thing at a time; the detail replaces the list.
  case phone
  /// Too small to work with.
  case tooSmall

  /// The class of a window.
  public init(of size: Size) {
    if size.columns >= 120, size.rows >= 30 {
      self = .desk
    } else if size.columns >= 80, size.rows >= 18 {
      self = .minimum
    } else if size.columns >= 40, size.rows >= 12 {
      self = .phone
    } else {
      self = .tooSmall
    }
  }

  /// Whether list and detail stand side by side.
  public var isSplit: Bool { self == .desk || self == .minimum }
}

/// Who works at this terminal: what an effect needs as its author and a command to know what is
/// allowed.
public struct SignedIn: Hashable, Sendable {
  public var staff: StaffMember

  public init(_ staff: StaffMember) { self.staff = staff }

  public var staffID: Identifier<StaffMember> { staff.id }
  public var name: String { staff.name }
  public var role: Role { staff.role }
  public var permissions: Set<Permission> { staff.role.permissions }
  /// Whether what nobody has taken in time comes to this person.
  public var leadsTheEvening: Bool { permissions.contains(.manageStore) }
  public var language: Language { staff.language }
}

/// What the status line says about the whole store.
public struct FrameStatus: Hashable, Sendable {
  /// Care alerts of today that nobody has finished.
  public var openCareAlerts: Int
  /// Those of them that nobody has taken although they were due.
  public var lateCareAlerts: Int
  /// Those that went to whoever leads the evening and that still nobody has taken.
  public var handedUpCare: [CareAlert]
  /// What is to be ready for a booking soon, and what one handed over to another; not finished.
  public var work: [CareAlert]
  public var delivery: Delivery

  /// Slips that did not come out, or came out elsewhere, and that nobody has looked after.
  public var printProblems: Int

  public init(
    openCareAlerts: Int = 0, lateCareAlerts: Int = 0, handedUpCare: [CareAlert] = [],
    work: [CareAlert] = [],
    delivery: Delivery = .unknown, printProblems: Int = 0
  ) {
    self.openCareAlerts = openCareAlerts
    self.lateCareAlerts = lateCareAlerts
    self.handedUpCare = handedUpCare
    self.work = work
    self.delivery = delivery
    self.printProblems = printProblems
  }
}

/// How delivery to headquarters stands, as staff need to know it.
public enum Delivery: Hashable, Sendable {
  /// It was not read yet: nothing is said of it.
  case unknown
  /// Everything arrived.
  case synced
  /// Something has been waiting since then; it will go by itself.
  case waiting(since: Timestamp)
  /// It will not go by itself: a record was refused or has waited too long.
  case needsIT
  /// This store works without headquarters.
  case off
}
