import Foundation
import StoreDomain

/// What is said while the evening before the console opens is played: it takes some seconds.
struct OpeningProgress {
  let minutes: Int
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(minutes: Int) {
    self.minutes = minutes
    if !isTerminal { write(Self.text + "\n") }
  }

  func show(_ minute: Int) {
    guard isTerminal else { return }
    write("\r\(Self.text) \(minute * 100 / max(1, minutes)) %")
  }

  func finish() {
    if isTerminal { write("\r\(Self.text) 100 %\n") }
  }

  private static let text = Phrase("Opening the sample restaurant …", "正在开张示例餐厅……")
    .text(.ofEnvironment)

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
