/// What can be wrong with a program's file, in the program's own words.
///
/// The error enum of each program that keeps a durable file conforms, mostly by having cases of
/// these names, so that what an error of the file means is decided in one place.
public protocol DurableFileFault: Error {
  static func missing(path: String) -> Self
  static func alreadyThere(path: String) -> Self
  static func folder(path: String) -> Self
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
