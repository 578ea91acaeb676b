import Foundation

/// A certificate authority of a test's own, made with `openssl`.
public struct TrialAuthority: Sendable {
  private let folder: TemporaryFolder
  /// Its own certificate, a PEM file: what a chain gives to its stores.
  public var certificate: String { folder.path("ca.pem") }

  /// What a server shows: PEM files.
  public struct Certificate: Sendable {
    public let certificate: String
    public let key: String
    /// Where they are, for as long as somebody shows them.
    fileprivate let folder: TemporaryFolder
  }

  public init(_ name: String = "Trial chain") throws {
    folder = try TemporaryFolder()
    try openssl(
      "req", "-x509", "-days", "2", "-subj", "/CN=\(name)", "-out", certificate,
      "-keyout", folder.path("ca.key"))
  }

  /// Signs a certificate, good for two days.
  ///
  /// - Parameter names: as openssl writes them: `DNS:localhost,IP:127.0.0.1`.
  public func issue(for names: String = "DNS:localhost,IP:127.0.0.1") throws -> Certificate {
    let name = UUID().uuidString
    let issued = Certificate(
      certificate: folder.path("\(name).pem"), key: folder.path("\(name).key"), folder: folder)
    try openssl(
      "req", "-x509", "-days", "2", "-subj", "/CN=server", "-out", issued.certificate,
      "-keyout", issued.key, "-CA", certificate, "-CAkey", folder.path("ca.key"),
      "-addext", "subjectAltName=\(names)", "-addext", "basicConstraints=critical,CA:FALSE")
    return issued
  }

  /// Keys are on the curve P-256 and without a password.
  private func openssl(_ arguments: String...) throws {
    let outcome = try Foh.run(
      program: ["/usr/bin/openssl"] + arguments
        + ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"])
    guard outcome.code == 0 else { throw TrialStore.Refused(outcome: outcome) }
  }
}
