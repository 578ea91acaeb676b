import GRDB
import Glibc

/// Why a durable file could not be used, or did not keep a write.
public enum DurableFileError: Error, Equatable {
  case missing
  /// There is something where a new file was to be made.
  case alreadyThere
  /// There is a folder where a file is meant.
  case folder
  /// This user may not enter this folder, so nobody can tell what is in it.
  case closedFolder(String)
  /// The path is a second hard link to the file; the log lies beside the first.
  case secondName
  /// The file alone is mounted there, without the log beside it.
  case mountedAlone
  /// Another process has the file open.
  case inUse
  /// A log or journal of another database lies where this one's would be.
  case logBeside(String)
  /// The file is of somebody else, or no database.
  case foreign
  /// A newer version of the program changed the schema.
  case newerVersion
  case readOnly
  case diskFull
  /// The disk did not do what it was asked, and is not full.
  case diskFails(String)
  case busy
  case damaged(String)
  /// What is committed would not survive a power cut.
  case notDurable(String)
  /// A constraint or trigger of the schema said no, in these words.
  case refused(String)

  /// What an error of the database layer means; any other error stays what it is.
  ///
  /// - Parameter freeBytes: on the disk of a path; nil when nobody can say.
  public static func explaining(
    _ error: any Error, path: String, freeBytes: (String) -> Int? = freeBytes(onDiskOf:)
  ) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL: return DurableFileError.diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: return DurableFileError.busy
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return DurableFileError.readOnly
    case .SQLITE_NOTADB: return DurableFileError.foreign
    case .SQLITE_CORRUPT: return DurableFileError.damaged(detail(of: error))
    case .SQLITE_IOERR:
      if [.SQLITE_IOERR_CORRUPTFS, .SQLITE_IOERR_DATA].contains(error.extendedResultCode) {
        return DurableFileError.damaged(detail(of: error))
      }
      // Not every call of SQLite tells a full disk from a failing one.
      if let free = freeBytes(path), free < leastFreeBytes { return DurableFileError.diskFull }
      return DurableFileError.diskFails(detail(of: error))
    case .SQLITE_CONSTRAINT: return DurableFileError.refused(error.message ?? "")
    default: return error
    }
  }

  /// Below this a write of one page and the log's index may not fit any more.
  private static let leastFreeBytes = 128 * 1024

  /// The message with the extended code, by which IT finds what the system refused.
  private static func detail(of error: DatabaseError) -> String {
    "\(error.message ?? "SQLite"), \(error.extendedResultCode.rawValue)"
  }

  /// The bytes that are free to this user on the disk of `path`, or of its folder where there is no
  /// such file yet.
  public static func freeBytes(onDiskOf path: String) -> Int? {
    var status = statvfs()
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    guard statvfs(path, &status) == 0 || statvfs(String(folder), &status) == 0 else { return nil }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }
}
