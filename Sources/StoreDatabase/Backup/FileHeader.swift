import Foundation
import Glibc

/// The first bytes of an SQLite file, read without opening it as a database: opening one changes what
/// lies beside it.
///
/// To be read only of a file to which this process has no connection, since the system lets go of a
/// process's own locks on a file when it closes that.
struct FileHeader {
  /// Whether it is a store by its mark.
  let isStore: Bool
  /// Whether what was committed last may stand in a log beside it. A copy that a backup made has none.
  let hasLog: Bool
  /// Bytes that the file must have for its own count of pages.
  let countedSize: Int
  /// Bytes that it has.
  let size: Int

  private static let length = 100

  /// - Returns: nil for a file that is no SQLite database, or that cannot be read.
  init?(of path: String) {
    // A pipe or a device must not be waited for.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.length)
    guard pread(descriptor, &bytes, Self.length, 0) == Self.length,
      bytes.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    func number(at place: Int, bytes count: Int = 4) -> Int {
      bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }
    let pageSize = number(at: 16, bytes: 2)
    isStore = number(at: 68) == Int(StoreDatabase.applicationID)
    hasLog = bytes[19] == 2
    // The count holds when it was written with the last change that the header tells of.
    let isCountValid = number(at: 24) == number(at: 92)
    countedSize = isCountValid ? number(at: 28) * (pageSize == 1 ? 65_536 : pageSize) : 0
    size = Int(status.st_size)
  }
}
