import Foundation
import Glibc

/// Who may read and write a database's file and what lies beside it.
///
/// Guests' phones and the hashes of PINs are in it, so nobody may whom the file does not concern.
/// The consoles of one store may be run by several users of one group, and each of them writes: the
/// group may do all or nothing. Whoever makes the file says which by the umask, as for any other
/// program: one that leaves writing to the group (002, 007) gives 0660, the usual one (022) 0600,
/// since a group that only reads could open no console, and copy every phone number.
///
/// SQLite gives its log, its index and its journal the mode of the file itself, whatever the umask:
/// the file has its mode before SQLite opens it. A file that is there keeps the one that it has.
public enum PrivateFile {
  /// Makes an empty file.
  ///
  /// - Throws: `DurableFileError.alreadyThere`, `.diskFull`, or `.readOnly` when the folder does not
  ///   allow it.
  public static func make(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw DurableFileError.alreadyThere
      case ENOSPC, EDQUOT: throw DurableFileError.diskFull
      default: throw DurableFileError.readOnly
      }
    }
    defer { close(descriptor) }
    guard closeToOthers(descriptor) else {
      unlink(path)
      throw DurableFileError.readOnly
    }
  }

  /// Takes away what the group could do with a file that was just made and that it may not write.
  static func closeToOthers(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return status.st_mode & S_IWGRP != 0 || fchmod(descriptor, 0o600) == 0
  }

  /// An administrator who looks at a store must not keep its users out of what that leaves beside it.
  /// Anybody else keeps their own, and so does an administrator whom the system does not let do it.
  static func give(_ descriptor: Int32, theOwnerOf status: stat) {
    if geteuid() == 0 { _ = fchown(descriptor, status.st_uid, status.st_gid) }
  }

  /// What may lie beside a database's file: the log, its index, the journal of a copy, the lock.
  private static let endings = ["", "-wal", "-shm", "-journal", "-writer"]

  /// Which of a database's files every user of the machine may read or write.
  public static func openToAll(_ path: String) -> [String] {
    endings.map { path + $0 }.filter { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & (S_IROTH | S_IWOTH) != 0
    }
  }

  /// What takes everybody else's access to a database's files away, to be typed into a shell. SQLite
  /// makes and removes some of them as it goes, so they are not named one by one.
  public static func closing(_ path: String) -> String {
    "chmod o= '" + path.replacing("'", with: "'\\''") + "'*"
  }
}
