import DurableFile
import Foundation

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
}
