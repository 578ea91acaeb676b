import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase

extension Simulation {
  /// The sender's own pace, but for looks that nobody would tell apart.
  static var pace: Sender.Pace {
    var pace = Sender.Pace()
    pace.idle = 5_000
    pace.ledgerSeconds = 600
    return pace
  }

  mutating func start(_ sender: Int) {
    guard !processes[sender].isAlive else { return }
    processes[sender].isAlive = true
    processes[sender].life += 1
    processes[sender].stoppedUntil = 0
    processes[sender].machine = Sender(pace: Self.pace)
    begin(processes[sender].machine.first, sender)
  }

  mutating func kill(_ sender: Int) {
    guard processes[sender].isAlive else { return }
    note("sender \(sender) is killed")
    processes[sender].isAlive = false
    queue.add(
      at: now + Int.random(in: 100...120_000, using: &random), .start(sender: sender))
  }

  func isAlive(_ sender: Int, _ life: Int) -> Bool {
    processes[sender].isAlive && processes[sender].life == life
  }

  /// Puts a step off while its process is stopped.
  mutating func postpone(_ sender: Int, _ life: Int, _ step: Step) -> Bool {
    guard isAlive(sender, life), processes[sender].stoppedUntil > now else { return false }
    queue.add(at: processes[sender].stoppedUntil, step)
    return true
  }

  mutating func resume(
    _ sender: Int, _ life: Int, _ step: Step, _ happening: () -> Sender.Happening
  ) {
    if postpone(sender, life, step) { return }
    guard isAlive(sender, life) else { return }
    go(on: sender, happening())
  }

  mutating func go(on sender: Int, _ happening: Sender.Happening) {
    let action = processes[sender].machine.after(happening, at: storeNow, using: &random)
    begin(action, sender)
  }

  private mutating func begin(_ action: Sender.Action, _ sender: Int) {
    let life = processes[sender].life
    switch action {
    case .wait(let milliseconds):
      queue.add(at: now + max(1, milliseconds), .woke(sender: sender, life: life))
    case .ask(let request, let offset):
      note(.asks(sender: sender, request))
      ask(request, created: Int(storeNow.millisecondsSinceEpoch / 1000) + offset, sender, life)
    default:
      queue.add(
        at: now + Int.random(in: 1...30, using: &random),
        .inFile(sender: sender, life: life, action))
    }
  }

  // MARK: In the file

  mutating func inFile(
    _ action: Sender.Action, _ sender: Int, _ life: Int
  ) throws -> Sender.Happening {
    if isTroubled, random.once(in: 400) {
      note("the file fails sender \(sender)")
      return .fileFailed
    }
    switch action {
    case .claimLease:
      guard file.claimLease(at: storeNow) else { return .leaseIsElsewhere }
      note("sender \(sender) takes the lease, fence \(file.fence)")
      holder = (sender, life)
      return .position(file.position)
    case .renewLease(let fence):
      guard fence == file.fence else { return .leaseIsElsewhere }
      file.leaseUntil = storeNow.advanced(bySeconds: DeliveryLease.seconds)
      return .position(file.position)
    case .look(let count):
      return .looked(file.position, waiting(count))
    case .findHash(let sequence):
      return .hash(file.hash(at: sequence))
    case .note(let written, let fence):
      guard fence == file.fence || bug == .fenceIsIgnored else {
        note("sender \(sender) has lost the lease")
        return .leaseIsElsewhere
      }
      note(.writes(sender: sender, written))
      guard let holder, holder == (sender, life) else {
        throw violation("a sender writes although another has taken over")
      }
      try check(written)
      nextID += 1
      let id = nextID
      file.apply(written, at: storeNow) { "life \(id)" }
      if written == .ledgerAgreed { agreedAt = now }
      return .position(file.position)
    case .ask, .wait: return .woke
    }
  }

  private mutating func waiting(_ count: Int) -> [WaitingEvent] {
    if bug == .retriesUnderNewIDs, file.failures > 0, file.acknowledged < file.entries.count {
      let old = Array(file.entries[file.acknowledged...])
      file.entries.removeSubrange(file.acknowledged...)
      for entry in old {
        var sale = entry.sale
        sale.id = nextID
        nextID += 1
        everSold[sale.id] = sale
        confirmed.remove(entry.sale.id)
        confirmed.insert(sale.id)
        file.sell(sale)
      }
    }
    return file.waiting(count)
  }

  /// What an acknowledgement claims must be on headquarters' disk, or have been there.
  private func check(_ note: DeliveryNote) throws {
    guard case .acknowledged(let through, let hash) = note, through > file.acknowledged else {
      return
    }
    guard file.hash(at: through) == hash else {
      throw violation("an acknowledgement of another event than ours")
    }
    for entry in file.entries[file.acknowledged..<through] {
      guard everDurable.contains(entry.event.hash) else {
        throw violation("event \(entry.event.sequence) is acknowledged, but never was durable")
      }
    }
  }

  static func name(_ request: Sender.Request) -> String {
    switch request {
    case .ledger: "the ledger"
    case .epoch(let request): "for an epoch after \(request.afterSequence)"
    case .events(let batch, let epoch): "to take \(batch.sequences) of epoch \(epoch)"
    }
  }
}
