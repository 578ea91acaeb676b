import StoreDatabase

/// What beside the network keeps this process from asking headquarters.
enum Unusable {
  /// - Returns: nil when the error is of another kind, such as the store's file that fails.
  static func fault(_ error: any Error) -> DeliveryFault? {
    switch error {
    case DeviceKeyError.missing(let path): .unusable(.keyMissing, path)
    case DeviceKeyError.openToOthers(let path): .unusable(.keyOpenToOthers, path)
    case DeviceKeyError.damaged(let path): .unusable(.keyDamaged, path)
    case DeviceKeyError.unreadable(let path): .unusable(.keyUnreadable, path)
    case AuthorityError.unreadable(let path): .unusable(.authorityUnreadable, path)
    case AuthorityError.noCertificate(let path): .unusable(.authorityEmpty, path)
    case HeadquartersAddressError.malformed(let text),
      HeadquartersAddressError.notEncrypted(let text):
      .unusable(.address, text)
    default: nil
    }
  }
}
