import Console
import Foundation
import HeadquartersLink
import PaymentGateways
import Printers
import StoreDatabase
import StoreDomain

/// What a console does beside its screens: it sees what others write, prints, and speaks to
/// headquarters and to gateways. None of it is needed for the first picture, so it begins after that.
final class BackgroundWork {
  private let database: StoreDatabase
  private let mailbox: Mailbox
  private let spooler: PrintSpooler
  private let outbox: OutboxService
  private let gateways: GatewayService
  private let isPrinting: Bool
  private var watcher: ChangeWatcher?
  private var sending: Task<Void, Never>?
  private var learning: Task<Void, Never>?
  private var paying: Task<Void, Never>?
  private var drawing: Task<Void, Never>?

  /// - Parameter mailbox: is told what others have written.
  init(
    _ database: StoreDatabase, tell mailbox: Mailbox, terminalName: String, isPrinting: Bool,
    pace: Sender.Pace
  ) {
    let owner = "\(terminalName)-\(ProcessInfo.processInfo.processIdentifier)"
    self.database = database
    self.mailbox = mailbox
    self.isPrinting = isPrinting
    spooler = PrintSpooler(database, owner: owner)
    outbox = OutboxService(database, owner: owner, pace: pace)
    gateways = GatewayService(database, owner: ServiceProcess.owner(terminalName))
  }

  func start() {
    watcher = ChangeWatcher(database) { [mailbox] in mailbox.storeChanged(dataVersion: $0) }
    if isPrinting { spooler.start() }
    sending = Task.detached { [outbox] in await outbox.run() }
    paying = Task.detached(priority: .userInitiated) { [gateways] in await gateways.run() }
    drawing = Task.detached(priority: .utility) { [database, mailbox] in
      await holdDraws(database, telling: mailbox)
    }
    // Reading the numbering plans takes longer than a picture: not with the first phone number that
    // is drawn.
    DispatchQueue.global(qos: .utility).async {
      _ = PhoneNumber.masked("+8613800000000", in: nil)
    }
    learning = Task.detached(priority: .utility) { [database, mailbox] in
      while !Task.isCancelled {
        do {
          try database.learnReadyTimes()
        } catch {
          // Without it orders have no expected time; the next look learns it.
          let why = explanation(of: error)
          mailbox.warn(
            Phrase(
              "When dishes will be ready is not known yet: \(why.english)",
              "暂时无法估计出菜时间：\(why.chinese)"))
        }
        database.learnWaits { mailbox.warn($0.explanation) }
        try? await Task.sleep(for: .seconds(600))
      }
    }
  }

  /// Waits until nothing is on its way.
  func stop() {
    if let sending {
      sending.cancel()
      // The next console becomes the sender at once; without this only after the lease.
      try? waiting { await sending.value }
    }
    if let paying {
      paying.cancel()
      // What a gateway is saying is written down; what it says later is asked for again.
      try? waiting { await paying.value }
    }
    learning?.cancel()
    drawing?.cancel()
    spooler.stop()
    watcher?.stop()
  }
}

/// Holds draws among those who wait as their time comes, until it is cancelled. Every console looks; the
/// first whose look finds that the time has come holds it.
private func holdDraws(_ database: StoreDatabase, telling mailbox: Mailbox) async {
  var told: Phrase?
  while !Task.isCancelled {
    var words: Phrase?
    do {
      try database.holdDueDraw()
    } catch {
      let why = explanation(of: error)
      words = Phrase("No draw is held: \(why.english)", "未能抽奖：\(why.chinese)")
    }
    // Once for as long as it lasts: whoever is at the terminal cannot mend it with a key.
    if let words, words != told { mailbox.warn(words) }
    told = words
    try? await Task.sleep(for: .seconds(5))
  }
}

/// Waits at the door are the trade's usual ones for now.
private struct WaitsNotLearned: Explained {
  let why: Phrase

  var explanation: Phrase {
    Phrase(
      "Waits at the door are not yet this house's own: \(why.english)",
      "预计等候暂按行业常规估计：\(why.chinese)")
  }
}

extension StoreDatabase {
  /// Learns how long this house's guests wait; what keeps it from that is told, and the next look
  /// learns it.
  func learnWaits(telling tell: (any Explained) -> Void) {
    do {
      try learnWaits()
    } catch {
      tell(WaitsNotLearned(why: explanation(of: error)))
    }
  }
}
