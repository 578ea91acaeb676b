import HTTPTypes
import Hummingbird
import ServiceLifecycle
import StoreDomain
import Synchronization

/// Keeps the answers back that have to wait (`CallerPace`).
///
/// An answer that waits keeps its connection. Whoever would keep too many of them is answered at once
/// and loses the connection instead: stores behind the same address find a place all the same.
final class StalledAnswers: Sendable {
  /// How many are kept back at once, when nobody says otherwise.
  static let standard = 1000

  private struct Stalled {
    var all = 0
    var ofAddress: [CallerAddress: Int] = [:]
  }

  private let refusals: CallerPace
  private let anybodys: CallerPace
  private let now: @Sendable () -> Timestamp
  private let most: Int
  private let mostOfOneAddress: Int
  private let stalled = Mutex(Stalled())

  /// - Parameters:
  ///   - refusals: how fast one address is told what came to nothing.
  ///   - anybodys: how fast it is told what anybody may ask.
  ///   - mostOfOneAddress: how many of them may be of connections from one address.
  init(
    refusals: CallerPace, anybodys: CallerPace, most: Int = StalledAnswers.standard,
    mostOfOneAddress: Int = .max, now: @escaping @Sendable () -> Timestamp
  ) {
    (self.refusals, self.anybodys, self.now) = (refusals, anybodys, now)
    (self.most, self.mostOfOneAddress) = (most, mostOfOneAddress)
  }

  /// Waits with the answer of a request that was refused or worth little, where too many of its caller
  /// were.
  ///
  /// - Parameter connection: where the connection comes from: a proxy, where one asks for the caller.
  func stall(
    _ response: inout Response, worth: RequestWorth.Kind, to caller: CallerAddress,
    over connection: CallerAddress?
  ) async {
    let pace: CallerPace
    switch worth {
    case .full: return
    case .nothing: pace = refusals
    case .anybodys: pace = anybodys
    }
    let wait = pace.wait(of: caller, now: now())
    guard wait > .zero else { return }
    let address = connection ?? caller
    guard begin(address) else {
      // The connection ends with this answer (`RequestDeadlines`).
      response.headers[.connection] = "close"
      return
    }
    // A server that stops answers at once.
    try? await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
    end(address)
  }

  private func begin(_ address: CallerAddress) -> Bool {
    stalled.withLock { stalled in
      let ofAddress = stalled.ofAddress[address, default: 0]
      guard stalled.all < most, ofAddress < mostOfOneAddress else { return false }
      stalled.all += 1
      stalled.ofAddress[address] = ofAddress + 1
      return true
    }
  }

  private func end(_ address: CallerAddress) {
    stalled.withLock { stalled in
      stalled.all -= 1
      let left = stalled.ofAddress[address, default: 1] - 1
      stalled.ofAddress[address] = left > 0 ? left : nil
    }
  }
}
