import Foundation
import RealProgram

@testable import Headquarters

extension DatabaseAddress {
  /// A `foh-hq` of its own that serves what is kept here.
  func serve() throws -> RunningProgram {
    let database =
      switch self {
      case .file(let path): ["--db", path]
      case .server(let url): ["--database", url]
      }
    return try RunningProgram(
      "foh-hq", ["serve"] + database + ["--listen", "127.0.0.1:0", "--log-level", "critical"],
      environment: ProcessInfo.processInfo.environment)
  }
}
