import Foundation
import StoreDomain

/// Makes somebody a member of the chain, from an app or from another program of a store.
public struct MemberCreate: Codable, Hashable, Sendable {
  /// 1 to 60 characters.
  public var name: String
  public var phone: String?
  public var birthday: Birthday?
  /// At most 400 characters.
  public var note: String?
  /// Headquarters' id of the store that knows the member from now on, like its other regulars.
  /// Whoever speaks for one store need not say it; said for no store, the first one that asks for
  /// the phone gets the row.
  public var storeID: String?

  public init(
    name: String, phone: String? = nil, birthday: Birthday? = nil, note: String? = nil,
    storeID: String? = nil
  ) {
    self.name = name
    self.phone = phone
    self.birthday = birthday
    self.note = note
    self.storeID = storeID
  }

  enum CodingKeys: String, CodingKey {
    case name, phone, birthday, note
    case storeID = "store_id"
  }
}

/// The member that was made, or who has the phone already.
public struct MemberCreated: Codable, Hashable, Sendable {
  public var id: Identifier<Member>
  public var code: String
  /// Whether the phone belonged to a member before: nothing of the command was taken then.
  public var existed: Bool

  public init(id: Identifier<Member>, code: String, existed: Bool) {
    self.id = id
    self.code = code
    self.existed = existed
  }
}

/// A store asks whether the chain knows a guest by a phone number.
public struct MemberQuestion: Codable, Hashable, Sendable {
  /// In Base64; see ``PhoneHash``.
  public var phoneHash: String

  public init(_ hash: PhoneHash) {
    phoneHash = hash.bytes.base64EncodedString()
  }

  /// Nothing when the text is no hash.
  public var hash: PhoneHash? {
    Data(base64Encoded: phoneHash).flatMap(PhoneHash.init(bytes:))
  }

  enum CodingKeys: String, CodingKey {
    case phoneHash = "phone_hash"
  }
}

/// Who it is.
public struct MemberAnswer: Codable, Hashable, Sendable {
  /// The same row, with the same version, that comes down the feed from now on; none when nobody has
  /// the phone. A list, so that no other answer is taken for "nobody".
  public var members: [ChangeItem]

  public init(member: ChangeItem?) {
    members = member.map { [$0] } ?? []
  }
}
