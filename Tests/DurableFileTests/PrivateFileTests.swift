import DurableFile
import Foundation
import Testing

@Suite("A file with guests in it is nobody else's business")
struct PrivateFileTests {
  let path = FileManager.default.temporaryDirectory.appending(path: "file-\(UUID().uuidString)")
    .path

  func mode(_ path: String) throws -> Int? {
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return (mode as? NSNumber)?.intValue
  }

  func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("It is made once, and nobody but its owner or its group can open it")
  func made() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try PrivateFile.make(path)
    #expect(try [0o600, 0o660].contains(mode(path)))
    #expect(throws: DurableFileError.alreadyThere) { try PrivateFile.make(path) }
    #expect(throws: DurableFileError.readOnly) { try PrivateFile.make(path + "/no-folder") }
  }

  @Test(
    "Who may write the file may lock it, and nobody else",
    arguments: [(0o600, 0o600), (0o660, 0o660), (0o644, 0o600), (0o664, 0o660), (0o666, 0o660)])
  func lock(mode: Int, expected: Int) throws {
    let lockPath = path + "-writer"
    defer {
      for path in [path, lockPath] { try? FileManager.default.removeItem(atPath: path) }
    }
    try PrivateFile.make(path)
    try setMode(mode, path)
    _ = try FileLock(path: lockPath, besides: path)
    #expect(try self.mode(lockPath) == expected)
  }

  @Test("What everybody can read or write is named, the file and what lies beside it")
  func openToAll() throws {
    let paths = ["", "-wal", "-writer"].map { path + $0 }
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    for path in paths { try PrivateFile.make(path) }
    #expect(PrivateFile.openToAll(path) == [])
    try setMode(0o644, paths[0])
    try setMode(0o602, paths[2])
    #expect(PrivateFile.openToAll(path) == [paths[0], paths[2]])
    #expect(PrivateFile.closing("/a b/it's") == "chmod o= '/a b/it'\\''s'*")
  }
}
