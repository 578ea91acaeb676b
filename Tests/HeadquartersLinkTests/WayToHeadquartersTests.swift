import Foundation
import HeadquartersContract
import Testing

@testable import HeadquartersLink

@Suite("The way to headquarters")
struct WayToHeadquartersTests {
  @Test(
    "An address is https, or http to this machine alone",
    arguments: [
      ("https://hq.example", "https://hq.example"),
      ("https://hq.example:8443/", "https://hq.example:8443"),
      ("HTTPS://hq.example", "https://hq.example"),
      ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://localhost", "http://localhost"),
      ("http://[::1]:9", "http://[::1]:9"),
    ])
  func address(_ text: String, _ url: String) throws {
    #expect(try HeadquartersAddress(text).url == url)
  }

  @Test(
    "Anything else is no address",
    arguments: [
      "", "hq.example", "ftp://hq.example", "https://", "https://user:word@hq.example",
      "https://hq.example/path", "https://hq.example?x=1", "https://hq.example#x",
      "http://hq.example", "http://127.0.0.1.evil.example", "http://127.0.0", "http://10.0.0.1",
      "https://hq\u{202E}.example", "javascript:alert(1)",
    ])
  func noAddress(_ text: String) {
    #expect(throws: HeadquartersAddressError.self) { try HeadquartersAddress(text) }
  }

  @Test("Dates are read as HTTP writes them")
  func dates() {
    #expect(HTTPDate.seconds("Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
    #expect(HTTPDate.seconds("Thu, 01 Jan 1970 00:00:00 GMT") == 0)
    #expect(HTTPDate.seconds("Thu, 29 Feb 2024 12:00:00 GMT") == 1_709_208_000)
    for text in ["", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 40 Nov 1994 08:49:37 GMT"] {
      #expect(HTTPDate.seconds(text) == nil)
    }
  }

  @Test("Retry-After is seconds or a date, and nothing else")
  func retryAfter() {
    #expect(HeadquartersClient.retryAfter("7", date: nil) == 7)
    #expect(HeadquartersClient.retryAfter("-7", date: nil) == 0)
    #expect(HeadquartersClient.retryAfter("99999999", date: nil) == 3_600)
    #expect(
      HeadquartersClient.retryAfter("Sun, 06 Nov 1994 08:49:37 GMT", date: 784_111_700) == 77)
    #expect(HeadquartersClient.retryAfter("soon", date: 0) == nil)
  }

  @Test("The device's key is readable by its owner alone, and survives a lost answer")
  func key() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "key-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = DeviceKeyFile(besides: folder.appending(path: "store.db").path)
    #expect(throws: DeviceKeyError.missing(path: file.path)) { try file.load(publicKey: "") }
    let first = try file.nextKey().publicBase64
    // The answer was lost: the same key again.
    #expect(try file.nextKey().publicBase64 == first)
    try file.adopt()
    #expect(try file.load(publicKey: first).publicBase64 == first)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    // Enrolled anew the device gets another one; until the store's file says so the first counts.
    let second = try file.nextKey().publicBase64
    #expect(second != first)
    #expect(try file.load(publicKey: first).publicBase64 == first)
    // The power went after the store's file said so, and before the file was renamed.
    #expect(try file.load(publicKey: second).publicBase64 == second)
    #expect(try file.load(publicKey: second).publicBase64 == second)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    #expect(throws: DeviceKeyError.openToOthers(path: file.path)) {
      try file.load(publicKey: second)
    }
    // A folder cannot be read as a file, whoever asks: as a key that is another user's.
    try FileManager.default.removeItem(atPath: file.path)
    try FileManager.default.createDirectory(
      atPath: file.path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    #expect(throws: DeviceKeyError.unreadable(path: file.path)) {
      try file.load(publicKey: second)
    }
  }

  @Test(
    "A next key that was cut off while it was written stops nothing, and is made anew",
    arguments: ["", "\n", "AAAA\n"])
  func tornKey(_ text: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "key-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = DeviceKeyFile(besides: folder.appending(path: "store.db").path)
    let first = try file.nextKey().publicBase64
    try file.adopt()
    let isTorn = FileManager.default.createFile(
      atPath: file.path + ".next", contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600])
    try #require(isTorn)
    #expect(try file.load(publicKey: first).publicBase64 == first)
    let second = try file.nextKey().publicBase64
    #expect(second != first)
    #expect(try file.nextKey().publicBase64 == second)
    try file.adopt()
    #expect(try file.load(publicKey: second).publicBase64 == second)
  }

  @Test("A new key that a sender puts in its place first is in its place")
  func keyAdoptedByAnother() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "key-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = DeviceKeyFile(besides: folder.appending(path: "store.db").path)
    let key = try file.nextKey().publicBase64
    // The store's file names it already, and its file is not renamed yet.
    #expect(try file.load(publicKey: key).publicBase64 == key)
    try file.adopt()
    #expect(try file.load(publicKey: key).publicBase64 == key)
  }

  @Test("The chain's own authority is kept whole, replaced and dropped")
  func authority() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "authority-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = AuthorityFile(besides: folder.appending(path: "store.db").path)
    #expect(try file.load() == nil)
    let given = folder.appending(path: "given.pem").path
    #expect(throws: AuthorityError.unreadable(path: given)) { try Authority(file: given) }
    for text in ["", "store,code\n", Self.certificate.replacing("M", with: "N")] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: given))
      #expect(throws: AuthorityError.noCertificate(path: given)) { try Authority(file: given) }
    }
    for text in [Self.certificate, Self.certificate + Self.certificate] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: given))
      try file.keep(Authority(file: given))
      #expect(try file.load()?.text == Data(text.utf8))
    }
    // One that was spoilt since does not mean to trust everybody.
    try Data().write(to: URL(fileURLWithPath: file.path))
    #expect(throws: AuthorityError.noCertificate(path: file.path)) { try file.load() }
    try file.keep(nil)
    #expect(try file.load() == nil)
    try file.keep(nil)
  }

  /// Of an authority whose key nobody has any more.
  private static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBgjCCASmgAwIBAgIUX0ZKdF+vsezulVv1Zjd9Hxbdim0wCgYIKoZIzj0EAwIw
    FjEUMBIGA1UEAwwLVHJpYWwgY2hhaW4wIBcNMjYxMTIyMTQwMjU1WhgPMjEyNjEw
    MjkxNDAyNTVaMBYxFDASBgNVBAMMC1RyaWFsIGNoYWluMFkwEwYHKoZIzj0CAQYI
    KoZIzj0DAQcDQgAEjIQ4Nmiq9R1BarrzUvZLsi4/0Q27nITRbXcI6tpuwQ66PcU2
    szFUwz0tzU6Itf85hoXu2+ZKSyldBpKPR0PQB6NTMFEwHQYDVR0OBBYEFOr7wIxK
    B2UqvLnokAKmYTf7HknSMB8GA1UdIwQYMBaAFOr7wIxKB2UqvLnokAKmYTf7HknS
    MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgYAXsslV6PX6d+WXm
    oyR3CYdR8Mg7Gie1EecDbqU6ndMCICZGX5GPDtX/fEe9Op/IDxnFrv6M+HVVDM6Z
    7ztlDWP/
    -----END CERTIFICATE-----

    """

  @Test(
    "A refused enrolment says in one's own language what to do",
    arguments: [
      (Problem.Kind.codeNotValid, "stores rotate"), (.otherStore, "stores add"),
      (.tooManyRequests, "later"),
    ])
  func refusedEnrolment(_ kind: Problem.Kind, _ advice: String) throws {
    let problem = Problem(kind, detail: "Of headquarters, for its own people.")
    let answer = HeadquartersAnswer(status: problem.status, body: try JSONEncoder().encode(problem))
    let error = #expect(throws: EnrolmentError.self) { try Enrolling.read(answer) }
    let words = try #require(error?.explanation)
    #expect(words.english.contains(advice))
    #expect(!words.chinese.contains("Of headquarters"))
  }

  @Test(
    "An enrolment's answer that could break out of a path is not taken",
    arguments: [
      "../x", "a b", "", "a\nb", "\u{1B}[2J", String(repeating: "a", count: 201), "店",
    ])
  func enrolmentAnswer(_ id: String) throws {
    let answer = EnrolAnswer(storeID: id, keyID: "k", hqInstance: "h", epoch: 1)
    #expect(throws: EnrolmentError.notUnderstood) {
      try Enrolling.read(HeadquartersAnswer(status: 200, body: try JSONEncoder().encode(answer)))
    }
  }
}
