import Logging
import Synchronization

/// A log that keeps what a server says of its own faults.
final class NotedErrors: Sendable {
  private let messages = Mutex<[String]>([])

  var all: [String] { messages.withLock { $0 } }

  var logger: Logger {
    var logger = Logger(label: "headquarters") { _ in Handler(errors: self) }
    logger.logLevel = .warning
    return logger
  }

  private struct Handler: LogHandler {
    let errors: NotedErrors
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.warning

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      errors.messages.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
  }
}
