import NIOSSL
import StoreDatabase

/// Why an encrypted line to headquarters did not come about.
enum Encryption {
  /// - Returns: nil when the error is of another kind.
  static func fault(_ error: any Error) -> DeliveryFault? {
    if let error = error as? NIOSSLExtraError {
      return .insecure(error == .failedToValidateHostname ? .otherName : .broken)
    }
    switch error as? NIOSSLError {
    case .handshakeFailed(let reason):
      // The library tells reasons apart only in its text.
      let text = "\(reason)"
      if text.contains("CERTIFICATE_VERIFY_FAILED") { return .insecure(.certificate) }
      return .insecure(text.contains("WRONG_VERSION_NUMBER") ? .plain : .broken)
    case .unableToValidateCertificate, .noCertificateToValidate: return .insecure(.certificate)
    case .uncleanShutdown: return .closed
    default: return nil
    }
  }
}
