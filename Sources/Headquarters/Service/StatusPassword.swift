import Foundation
import StoreDomain

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

extension HeadquartersServer.Settings {
  /// Who sees the status page and the metrics, for whoever starts the server.
  public func statusWords(at url: String) -> Phrase {
    if statusPassword != nil {
      return Phrase(
        "status page: \(url)/ and \(url)/metrics, by the password and any user name",
        "状态页：\(url)/ 与 \(url)/metrics，凭密码查看，用户名任意")
    }
    if tls == nil {
      return Phrase(
        "status page: \(url)/ and \(url)/metrics, for this machine alone; behind a proxy, and for "
          + "others to see it, give --status-password-file FILE",
        "状态页：\(url)/ 与 \(url)/metrics，仅本机可见；经代理转发或供他人查看时，"
          + "请加 --status-password-file 文件")
    }
    return Phrase(
      "status page: nobody sees it, nor the metrics, until you give --status-password-file FILE",
      "状态页：状态页和指标目前均不可见，请加 --status-password-file 文件")
  }
}
