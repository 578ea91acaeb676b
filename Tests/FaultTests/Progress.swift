import Foundation
import Testing

/// Sees whether what a loop counts still grows, and fails when it stands for as long as anything
/// else is waited for.
struct Progress {
  private let what: Comment
  private var count = 0
  private var deadline = Date().addingTimeInterval(90)

  init(of what: Comment) { self.what = what }

  mutating func note(_ now: Int) throws {
    if now > count {
      count = now
      deadline = Date().addingTimeInterval(90)
    }
    try #require(Date() < deadline, "\(what) stand at \(count)")
  }
}
