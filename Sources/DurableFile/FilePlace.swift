import Foundation
import Glibc

/// Where a file really is, whichever way somebody came to it.
///
/// A database is more than one file: its log, its lock, a device's key lie beside it under its name
/// with an ending. Whoever comes by a symbolic link, a relative path or a folder that is a link must
/// find the same ones, so every path is resolved once, here, before anything is opened.
public enum FilePlace {
  /// What there is at a path.
  public enum Kind: Hashable, Sendable {
    case file, folder, nothing
  }

  /// What there is at a path, links followed.
  ///
  /// - Throws: `DurableFileError.closedFolder` when this user may not look, which is not the same as
  ///   nothing being there; `.diskFails`.
  public static func kind(of path: String) throws -> Kind {
    var status = stat()
    guard stat(path, &status) != 0 else {
      return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
    switch errno {
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG: return .nothing
    case EACCES: throw DurableFileError.closedFolder(closedFolder(of: path))
    case let code: throw DurableFileError.diskFails(String(cString: strerror(code)))
    }
  }

  /// The path from the root on, without links, `.` and `..`; where there is no such file yet, that of
  /// its folder with the file's name.
  ///
  /// - Throws: `DurableFileError.closedFolder`.
  public static func resolved(_ path: String) throws -> String {
    if let real = try real(path) { return real }
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    let url = URL(fileURLWithPath: whole)
    guard let folder = try real(url.deletingLastPathComponent().path) else { return whole }
    return (folder == "/" ? "" : folder) + "/" + url.lastPathComponent
  }

  private static func real(_ path: String) throws -> String? {
    guard let found = realpath(path, nil) else {
      if errno == EACCES { throw DurableFileError.closedFolder(closedFolder(of: path)) }
      return nil
    }
    defer { free(found) }
    return String(cString: found)
  }

  /// The first folder on the way that this user may not enter.
  private static func closedFolder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var folder = path.hasPrefix("/") ? "/" : "."
    for part in parts {
      if access(folder, X_OK) != 0, errno == EACCES { return folder }
      folder += (folder.hasSuffix("/") ? "" : "/") + part
    }
    return URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// Whether two paths lead to one file.
  public static func isSame(_ path: String, _ other: String) -> Bool {
    var one = stat()
    var two = stat()
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }

  /// Refuses a database that has a second name by which its log cannot be found: a hard link, or a
  /// mount of the file alone. What was committed through one name stands in a log that the other name
  /// does not lead to, and two logs over one file destroy it.
  ///
  /// A hard link does no harm as long as everybody uses the first name. That is the one beside which
  /// the lock lies, since the lock is made with the file or at its first opening.
  ///
  /// - Parameters:
  ///   - place: resolved.
  ///   - lock: the path of the file's lock.
  /// - Throws: `DurableFileError.secondName`, `.mountedAlone`.
  static func refuseSecondName(_ place: String, lock: String) throws {
    if isMountedAlone(place) { throw DurableFileError.mountedAlone }
    var status = stat()
    guard stat(place, &status) == 0, status.st_nlink > 1 else { return }
    // Copies of a folder made of hard links have the lock twice as well: either may be the first.
    guard stat(lock, &status) == 0, status.st_nlink == 1 else {
      throw DurableFileError.secondName
    }
  }

  /// Whether something is mounted right there, over the file alone: its folder is then another one in
  /// each place.
  private static func isMountedAlone(_ place: String) -> Bool {
    // Where the system does not say, nobody can know.
    guard let table = FileManager.default.contents(atPath: "/proc/self/mountinfo").map(Array.init)
    else {
      return false
    }
    let written = Self.asKernelWrites(place)
    return table.split(separator: UInt8(ascii: "\n")).contains { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      return fields.count > 4 && fields[4].elementsEqual(written)
    }
  }

  /// A path in the table of mounts, where these four stand as octal numbers.
  private static func asKernelWrites(_ path: String) -> [UInt8] {
    path.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\\"): Array("\\134".utf8)
      case UInt8(ascii: " "): Array("\\040".utf8)
      case UInt8(ascii: "\t"): Array("\\011".utf8)
      case UInt8(ascii: "\n"): Array("\\012".utf8)
      default: [byte]
      }
    }
  }

  /// Puts onto the disk that a name stands in its folder: without it a new name does not survive a
  /// power cut.
  public static func syncFolder(of path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
