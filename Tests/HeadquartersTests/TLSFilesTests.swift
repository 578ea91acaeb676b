import Foundation
import Glibc
import Logging
import RealProgram
import Testing

@testable import Headquarters

/// Headquarters that could not be trusted does not start, and says which file is why.
@Suite struct TLSFilesTests {
  private let chain: TrialAuthority
  private let good: TrialAuthority.Certificate
  private let folder: TemporaryFolder

  init() throws {
    chain = try TrialAuthority()
    good = try chain.issue()
    folder = try TemporaryFolder()
  }

  /// Sets a server up and listens nowhere.
  private func start(
    _ certificate: String, _ key: String, host: String = "0.0.0.0", daysLater: Int = 0
  ) async throws {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    let clock = HandClock()
    clock.advance(bySeconds: daysLater * 86_400)
    let environment = HeadquartersEnvironment(now: { clock.now })
    _ = try HeadquartersServer(
      ledger: try await storage.address.create(environment),
      settings: HeadquartersServer.Settings(
        address: try ListenAddress("\(host):0"), tls: .init(certificate: certificate, key: key)),
      environment: environment, logger: Logger(label: "headquarters"))
  }

  @Test func aCertificateAndItsKeyAreTaken() async throws {
    try await start(good.certificate, good.key)
    // With the authority's certificate behind its own, as chains come.
    let pems = try [good.certificate, chain.certificate].map {
      try Data(contentsOf: URL(fileURLWithPath: $0))
    }
    try await start(try folder.write(pems[0] + pems[1], to: "chain.pem"), good.key)
  }

  @Test func aFileThatIsNotThereIsNamed() async throws {
    let path = folder.path("nothing.pem")
    await #expect(throws: HeadquartersError.fileMissing(path: path)) {
      try await start(path, good.key)
    }
    await #expect(throws: HeadquartersError.fileMissing(path: path)) {
      try await start(good.certificate, path)
    }
  }

  @Test func whatCannotBeReadIsNamed() async throws {
    // A folder cannot be read as a file, whoever asks.
    await #expect(throws: HeadquartersError.fileUnreadable(path: folder.url.path)) {
      try await start(folder.url.path, good.key)
    }
  }

  @Test func theKeyGivenForTheCertificateIsNoCertificate() async throws {
    await #expect(throws: HeadquartersError.noCertificate(path: good.key)) {
      try await start(good.key, good.key)
    }
    await #expect(throws: HeadquartersError.noPrivateKey(path: good.certificate)) {
      try await start(good.certificate, good.certificate)
    }
    let empty = try folder.write([], to: "empty.pem")
    await #expect(throws: HeadquartersError.noCertificate(path: empty)) {
      try await start(empty, good.key)
    }
  }

  @Test(arguments: [0o644, 0o604, 0o622, 0o660])
  func aKeyThatOthersMayReadIsRefused(_ mode: Int) async throws {
    let key = try folder.write(Data(contentsOf: URL(fileURLWithPath: good.key)), to: "open.key")
    #expect(chmod(key, mode_t(mode)) == 0)
    await #expect(throws: HeadquartersError.openToOthers(path: key)) {
      try await start(good.certificate, key)
    }
    #expect(chmod(key, 0o600) == 0)
    try await start(good.certificate, key)
  }

  @Test func weakCiphersOfAnOldProtocolAreNotSpoken() throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start(showing: good)
    func isSpoken(_ options: String) throws -> Bool {
      let outcome = try Foh.run(program: [
        "/bin/sh", "-c",
        "/usr/bin/openssl s_client -connect 127.0.0.1:\(headquarters.port) \(options) </dev/null",
      ])
      return outcome.code == 0
    }
    for weak in ["ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA"] {
      #expect(try !isSpoken("-tls1_2 -cipher \(weak):@SECLEVEL=0"), "\(weak)")
    }
    #expect(try !isSpoken("-tls1_1 -cipher ALL:@SECLEVEL=0"))
    #expect(try isSpoken("-tls1_2 -cipher ECDHE-ECDSA-AES128-GCM-SHA256"))
    #expect(try isSpoken("-tls1_2 -cipher ECDHE-ECDSA-CHACHA20-POLY1305"))
    #expect(try isSpoken("-tls1_3"))
  }

  @Test func aKeyWithAPasswordIsNotAskedFor() async throws {
    let locked = folder.path("locked.key")
    let made = try Foh.run(program: [
      "/usr/bin/openssl", "pkey", "-in", good.key, "-aes256", "-passout", "pass:x", "-out", locked,
    ])
    #expect(made.code == 0, "\(made.errors)")
    await #expect(throws: HeadquartersError.noPrivateKey(path: locked)) {
      try await start(good.certificate, locked)
    }
  }

  @Test func theKeyOfAnotherCertificateIsFoundOutBeforeAStoreAsks() async throws {
    let other = try chain.issue()
    await #expect(
      throws: HeadquartersError.keyOfAnotherCertificate(
        certificate: good.certificate, key: other.key)
    ) { try await start(good.certificate, other.key) }
    // The authority's certificate before the server's own is the same mistake.
    let pems = try [chain.certificate, good.certificate].map {
      try Data(contentsOf: URL(fileURLWithPath: $0))
    }
    let reversed = try folder.write(pems[0] + pems[1], to: "reversed.pem")
    await #expect(
      throws: HeadquartersError.keyOfAnotherCertificate(certificate: reversed, key: good.key)
    ) { try await start(reversed, good.key) }
  }

  @Test func aCertificateThatIsOverIsNotShown() async throws {
    try await start(good.certificate, good.key, daysLater: 1)
    await #expect {
      try await start(good.certificate, good.key, daysLater: 3)
    } throws: { error in
      guard case .certificateOver(let path, _) = error as? HeadquartersError else { return false }
      return path == good.certificate
    }
  }

  @Test func theProgramSaysSoAndEnds() throws {
    let headquarters = try HeadquartersProgram()
    let other = try chain.issue()
    let program = try RunningProgram(
      "foh-hq",
      [
        "serve", "--db", headquarters.path, "--listen", "127.0.0.1:0", "--tls-certificate",
        good.certificate, "--tls-key", other.key,
      ])
    #expect(program.wait(seconds: 600) == 1)
    #expect(program.errors.contains(other.key), "\(program.errors)")
    #expect(program.output == "")
  }
}
