import StoreDomain

/// What a guest who becomes a member tells.
public struct NewMember: Hashable, Sendable {
  public var name: String
  public var formOfAddress: String?
  public var phone: String?
  public var birthday: Birthday?
  public var level: String
  /// The number on the card; one is made when there is none.
  public var code: String?

  public init(
    name: String, formOfAddress: String? = nil, phone: String? = nil, birthday: Birthday? = nil,
    level: String = "member", code: String? = nil
  ) {
    self.name = name
    self.formOfAddress = formOfAddress
    self.phone = phone
    self.birthday = birthday
    self.level = level
    self.code = code
  }
}
