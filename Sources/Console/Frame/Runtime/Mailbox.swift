import Synchronization
import TerminalCore

/// Where other threads leave something for the thread that owns the screen.
public final class Mailbox: Sendable {
  enum Mail: Sendable {
    case answer(EffectID, Result<any Sendable, any Error>)
    case storeChanged
    case quit
  }

  private let letters = Mutex<[Mail]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// The store was changed by another process: every visible screen reloads what it shows.
  public func storeChanged() { post(.storeChanged) }

  /// The console shall end, after what is being written has been written.
  public func quit() { post(.quit) }

  func post(_ mail: Mail) {
    letters.withLock { $0.append(mail) }
    waker.wake()
  }

  func take() -> [Mail] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
