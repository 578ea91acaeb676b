import StoreDatabase
import StoreDomain

/// Who works here and who they are, as sign-in and authorisation ask it. All calls may wait.
public protocol StaffDirectory: Sendable {
  /// Everybody who may sign in now, by code.
  func staffList() throws -> [StaffMember]

  /// Checks a PIN. Each wrong one counts; too many lock the person out for a while.
  ///
  /// - Throws: an `Explained` error that says how many tries are left or until when to wait.
  func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember

  /// Checks a second person's PIN and that they may allow `authority`.
  ///
  /// - Throws: an `Explained` error.
  func authorise(
    code: String, pin: String, for authority: Authority, at terminal: String
  ) throws -> StaffMember
}

/// Something that a person with a higher limit must allow.
public enum Authority: Hashable, Sendable {
  case permission(Permission)
  /// A discount on the whole bill, in hundredths of a percent.
  case discount(basisPoints: Int)
  /// Taking off the tail of a bill, in minor units.
  case rounding(minorUnits: Int)
  /// A dish from the house, in minor units.
  case gift(minorUnits: Int)
  /// What the house pays of one bill, in minor units.
  case comp(minorUnits: Int)

  /// Whether a role may allow it.
  public func isWithin(_ role: Role) -> Bool {
    switch self {
    case .permission(let permission): role.permissions.contains(permission)
    case .discount(let basisPoints): role.discountLimitBasisPoints >= basisPoints
    case .rounding(let minorUnits): role.roundingLimitMinorUnits >= minorUnits
    case .gift(let minorUnits): GivingRule.isGift(minorUnits, within: role)
    case .comp(let minorUnits): GivingRule.isComp(minorUnits, within: role)
    }
  }
}

/// A second person's consent: who gave it, for the record of what it was given for.
public struct Authorisation: Hashable, Sendable {
  /// The second person: what a verb takes as its authoriser.
  public let staff: StaffMember

  public init(_ staff: StaffMember) { self.staff = staff }

  public var staffID: Identifier<StaffMember> { staff.id }
  public var name: String { staff.name }
}

/// The people of a store's file.
public struct StoreStaff: StaffDirectory {
  private let database: StoreDatabase

  public init(_ database: StoreDatabase) { self.database = database }

  public func staffList() throws -> [StaffMember] { try database.staffList() }

  public func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember {
    try database.signIn(code: code, pin: pin, at: terminal)
  }

  public func authorise(
    code: String, pin: String, for authority: Authority, at terminal: String
  ) throws -> StaffMember {
    let person = try database.authorise(code: code, pin: pin, at: terminal)
    guard authority.isWithin(person.role) else { throw StaffError.mayNotAuthorise }
    return person
  }
}
