import Foundation
import HummingbirdTLS
import NIOSSL
import StoreDomain

extension HeadquartersServer {
  /// A certificate chain, the server's own certificate first, and its private key: PEM files.
  public struct TLSFiles: Sendable {
    public var certificate: String
    public var key: String

    public init(certificate: String, key: String) {
      self.certificate = certificate
      self.key = key
    }

    /// What the server shows to its callers.
    ///
    /// - Throws: `HeadquartersError`, by the file that somebody must look at: before the first store
    ///   is turned away, not after.
    func configuration(now: Timestamp) throws -> TLSConfiguration {
      let chain = try certificates()
      if let own = chain.first {
        let end = Timestamp(millisecondsSinceEpoch: Int64(own.notValidAfter) * 1000)
        guard end > now else {
          throw HeadquartersError.certificateOver(path: certificate, since: end.iso8601Text)
        }
      }
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(try privateKey()))
      configuration.minimumTLSVersion = .tlsv12
      // Of TLS 1.2; TLS 1.3 has no weak ones.
      configuration.cipherSuiteValues = Self.ciphers
      do {
        // The server makes its own of it when it begins to listen; this one only tells whether the
        // two files belong together.
        _ = try NIOSSLContext(configuration: configuration)
      } catch {
        throw HeadquartersError.keyOfAnotherCertificate(certificate: certificate, key: key)
      }
      return configuration
    }

    /// With forward secrecy and authenticated encryption alone: none with CBC and SHA-1.
    private static let ciphers: [NIOTLSCipher] = [
      .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
      .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
      .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ]

    private func certificates() throws -> [NIOSSLCertificate] {
      let bytes = try Array(ReadableFile.bytes(of: certificate))
      guard let chain = try? NIOSSLCertificate.fromPEMBytes(bytes), !chain.isEmpty else {
        throw HeadquartersError.noCertificate(path: certificate)
      }
      return chain
    }

    private func privateKey() throws -> NIOSSLPrivateKey {
      let bytes = try Array(ReadableFile.bytes(of: key))
      guard let privateKey = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else {
        throw HeadquartersError.noPrivateKey(path: key)
      }
      try ReadableFile.refuseUnlessSecret(key)
      return privateKey
    }
  }
}
