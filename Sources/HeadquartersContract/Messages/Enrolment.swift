/// Ties a store's file to headquarters: the one-time code and the device's public key.
public struct EnrolRequest: Codable, Hashable, Sendable {
  /// The one-time code that `foh-hq stores add` printed.
  public var code: String
  /// The device's Ed25519 public key, 32 bytes in Base64.
  public var publicKey: String
  /// The CloudEvents source of the store's events: `/stores/` and the id it gave itself.
  public var source: String
  /// The store's name as its staff know it.
  public var name: String
  /// ISO 4217, so that headquarters never adds up different currencies.
  public var currency: String

  public init(code: String, publicKey: String, source: String, name: String, currency: String) {
    self.code = code
    self.publicKey = publicKey
    self.source = source
    self.name = name
    self.currency = currency
  }

  enum CodingKeys: String, CodingKey {
    case code
    case publicKey = "public_key"
    case source, name, currency
  }
}

/// What the store keeps of its enrolment.
public struct EnrolAnswer: Codable, Hashable, Sendable {
  /// The store's id at headquarters, as it stands in the paths.
  public var storeID: String
  /// Names the device's key in signatures.
  public var keyID: String
  public var hqInstance: String
  public var epoch: Int

  public init(storeID: String, keyID: String, hqInstance: String, epoch: Int) {
    self.storeID = storeID
    self.keyID = keyID
    self.hqInstance = hqInstance
    self.epoch = epoch
  }

  enum CodingKeys: String, CodingKey {
    case storeID = "store_id"
    case keyID = "key_id"
    case hqInstance = "hq_instance"
    case epoch
  }
}

/// Puts a second key beside the device's key, so that it can be rotated without a pause; the older
/// one ends when the newer one has signed its first request.
public struct RotateKeyRequest: Codable, Hashable, Sendable {
  /// The new Ed25519 public key, 32 bytes in Base64.
  public var publicKey: String

  public init(publicKey: String) {
    self.publicKey = publicKey
  }

  enum CodingKeys: String, CodingKey {
    case publicKey = "public_key"
  }
}

/// Names the new key in signatures.
public struct RotateKeyAnswer: Codable, Hashable, Sendable {
  public var keyID: String

  public init(keyID: String) {
    self.keyID = keyID
  }

  enum CodingKeys: String, CodingKey {
    case keyID = "key_id"
  }
}
