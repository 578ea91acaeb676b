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
  /// The same of other writings of the number, under which a store may have told of it before
  /// numbers were read as international ones.
  public var otherHashes: [String]?

  /// So many other writings one number has at most.
  public static let otherLimit = 4

  public init(_ hash: PhoneHash, others: [PhoneHash] = []) {
    phoneHash = hash.bytes.base64EncodedString()
    otherHashes = others.isEmpty ? nil : others.map { $0.bytes.base64EncodedString() }
  }

  /// Nothing when one of the texts is no hash.
  public var hashes: [PhoneHash]? {
    let texts = [phoneHash] + (otherHashes ?? [])
    let hashes = texts.compactMap { Data(base64Encoded: $0).flatMap(PhoneHash.init(bytes:)) }
    return hashes.count == texts.count && texts.count <= 1 + Self.otherLimit ? hashes : nil
  }

  enum CodingKeys: String, CodingKey {
    case phoneHash = "phone_hash"
    case otherHashes = "other_hashes"
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
