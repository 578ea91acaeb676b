import Foundation

/// The password of the status page and the metrics, out of its file.
public enum StatusPassword {
  /// - Throws: `HeadquartersError` when there is no password in it: an empty one would let everybody
  ///   in.
  public static func read(file path: String) throws -> String {
    guard let text = String(data: try ReadableFile.secret(of: path), encoding: .utf8) else {
      throw HeadquartersError.fileUnreadable(path: path)
    }
    let password = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !password.isEmpty else { throw HeadquartersError.noPassword(path: path) }
    return password
  }
}
