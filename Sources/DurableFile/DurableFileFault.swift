/// What can be wrong with a program's file, in the program's own words.
///
/// The error enum of each program that keeps a durable file conforms, mostly by having cases of
/// these names, so that what an error of the file means is decided in one place.
public protocol DurableFileFault: Error {
  static func missing(path: String) -> Self
  static func alreadyThere(path: String) -> Self
  static func folder(path: String) -> Self
  /// This user may not enter a folder on the way to the file.
  static func closedFolder(_ folder: String, path: String) -> Self
  /// The path is a second hard link to the file; the log lies beside the first.
  static func secondName(path: String) -> Self
  /// The file alone is mounted there, without the log beside it.
  static func mountedAlone(path: String) -> Self
  /// Another process has the file open.
  static func inUse(path: String) -> Self
  /// A log or journal of another database lies where this one's would be.
  static func logBeside(path: String) -> Self
  /// The file is of somebody else, or no database.
  static func foreign(path: String) -> Self
  static func newerVersion(path: String) -> Self
  static func readOnly(path: String) -> Self
  static var diskFull: Self { get }
  static func diskFails(_ detail: String) -> Self
  static var busy: Self { get }
  static func damaged(_ detail: String) -> Self
  static func notDurable(_ detail: String) -> Self
  /// A constraint or trigger said no, in SQLite's message.
  static func refused(_ message: String) -> Self
}

extension DurableFileFault {
  /// What an error of the file at `path` means in this program's words; any other error stays what
  /// it is.
  ///
  /// - Parameter freeBytes: on the disk of a path; nil when nobody can say.
  public static func explaining(
    _ error: any Error, path: String,
    freeBytes: (String) -> Int? = DurableFileError.freeBytes(onDiskOf:)
  ) -> any Error {
    let error = DurableFileError.explaining(error, path: path, freeBytes: freeBytes)
    guard let error = error as? DurableFileError else { return error }
    return switch error {
    case .missing: missing(path: path)
    case .alreadyThere: alreadyThere(path: path)
    case .folder: folder(path: path)
    case .closedFolder(let name): closedFolder(name, path: path)
    case .secondName: secondName(path: path)
    case .mountedAlone: mountedAlone(path: path)
    case .inUse: inUse(path: path)
    case .logBeside(let log): logBeside(path: log)
    case .foreign: foreign(path: path)
    case .newerVersion: newerVersion(path: path)
    case .readOnly: readOnly(path: path)
    case .diskFull: diskFull
    case .diskFails(let detail): diskFails(detail)
    case .busy: busy
    case .damaged(let detail): damaged(detail)
    case .notDurable(let detail): notDurable(detail)
    case .refused(let message): refused(message)
    }
  }
}
