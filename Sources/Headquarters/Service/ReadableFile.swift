import DurableFile
import Foundation
import Glibc

/// A file that the server is given to read: a certificate, a key, a password.
enum ReadableFile {
  /// - Throws: `HeadquartersError` by what keeps it from being read: it is not there, this user may
  ///   not enter its folder, or not read it.
  static func bytes(of path: String) throws -> Data {
    do {
      guard try FilePlace.kind(of: path) != .nothing else {
        throw HeadquartersError.fileMissing(path: path)
      }
    } catch {
      throw HeadquartersError.explaining(error, path: path)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw HeadquartersError.fileUnreadable(path: path)
    }
    return bytes
  }

  /// The same of what nobody else may know.
  ///
  /// - Throws: `HeadquartersError`, as `refuseUnlessSecret` does too.
  static func secret(of path: String) throws -> Data {
    let bytes = try bytes(of: path)
    try refuseUnlessSecret(path)
    return bytes
  }

  /// - Throws: `HeadquartersError.openToOthers` when another user may read a file, or change it.
  static func refuseUnlessSecret(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw HeadquartersError.fileUnreadable(path: path) }
    // A file of root's may be for one group too: so systems keep the keys of their services.
    let closed: mode_t = status.st_uid == 0 ? 0o027 : 0o077
    guard status.st_mode & closed == 0 else { throw HeadquartersError.openToOthers(path: path) }
  }
}
