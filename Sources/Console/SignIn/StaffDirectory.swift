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

  /// Whether a role may allow it.
  public func isWithin(_ role: Role) -> Bool {
    switch self {
    case .permission(let permission): role.permissions.contains(permission)
    case .discount(let basisPoints): role.discountLimitBasisPoints >= basisPoints
    case .rounding(let minorUnits): role.roundingLimitMinorUnits >= minorUnits
    }
  }
}

/// A second person's consent: who gave it, for the record of what it was given for.
public struct Authorisation: Hashable, Sendable {
  public let staffID: Identifier<StaffMember>
  public let name: String

  public init(staffID: Identifier<StaffMember>, name: String) {
    self.staffID = staffID
    self.name = name
  }
}
