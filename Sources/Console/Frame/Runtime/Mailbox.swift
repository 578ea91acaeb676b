import StoreDomain
import Synchronization
import TerminalCore

/// Where other threads leave something for the thread that owns the screen.
public final class Mailbox: Sendable {
  enum Mail: Sendable {
    case answer(EffectID, Result<any Sendable, any Error>)
    case storeChanged(dataVersion: Int?)
    case warning(Phrase)
    case quit
  }

  private let letters = Mutex<[Mail]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// The store was changed: every visible screen reloads what it shows, unless it has done so since.
  ///
  /// - Parameter dataVersion: of the file after the change, `StoreDatabase.dataVersion()`; nil for
  ///   whoever does not know it.
  public func storeChanged(dataVersion: Int? = nil) {
    post(.storeChanged(dataVersion: dataVersion))
  }

  /// Work beside the screens did not succeed: whoever is at the terminal is told.
  public func warn(_ words: Phrase) { post(.warning(words)) }

  /// The console shall end, after what is being written has been written.
  public func quit() { post(.quit) }

  func post(_ mail: Mail) {
    letters.withLock { $0.append(mail) }
    waker.wake()
  }

  func empty() -> [Mail] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
