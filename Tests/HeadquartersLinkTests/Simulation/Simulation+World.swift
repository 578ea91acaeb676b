import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase

extension Simulation {
  // MARK: On the way

  mutating func ask(_ request: Sender.Request, created: Int, _ sender: Int, _ life: Int) {
    processes[sender].asked += 1
    let asked = processes[sender].asked
    // The sender itself gives up after this time, whatever becomes of the request.
    queue.add(
      at: now + Self.pace.requestSeconds * 1000,
      .answered(
        sender: sender, life: life, asked: asked, HeadquartersAnswer(fault: "timeout")))
    if bug == .acknowledgesWhenSent, case .events(let batch, _) = request {
      queue.add(
        at: now + 1,
        .answered(
          sender: sender, life: life, asked: asked,
          SimulatedHeadquarters.ok(
            EventsAnswer(
              contiguousThrough: batch.sequences.upperBound,
              chainHash: batch.events[batch.events.count - 1].hash.base64EncodedString(),
              duplicates: 0))))
    }
    var fate = Fate.whole
    if isTroubled {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<8: return  // dropped
      case 8..<16: fate = .answerLost
      case 16..<19: fate = .truncated
      case 19..<20: fate = .crashBefore
      case 20..<22: fate = .crashAfter
      default: break
      }
    }
    let way = Int.random(in: 5...200, using: &random)
    let late = isTroubled && random.once(in: 15) ? Int.random(in: 0...40_000, using: &random) : 0
    func arrival(_ delay: Int, _ fate: Fate) -> Step {
      .atHeadquarters(
        sender: sender, life: life, asked: asked, request, created: created, fate)
    }
    queue.add(at: now + way + late, arrival(0, fate))
    if isTroubled, random.once(in: 15) {
      // A second copy, long after the first; nobody waits for its answer.
      queue.add(
        at: now + way + Int.random(in: 0...90_000, using: &random), arrival(0, .answerLost))
    }
  }

  mutating func reach(
    _ sender: Int, _ life: Int, _ asked: Int, _ request: Sender.Request, _ created: Int,
    _ fate: Fate
  ) {
    func reply(_ answer: HeadquartersAnswer) {
      queue.add(
        at: now + 20, .answered(sender: sender, life: life, asked: asked, answer))
    }
    guard now >= hqDownUntil else { return reply(HeadquartersAnswer(fault: "refused")) }
    if case .crashBefore = fate { return crashHeadquarters() }
    if let mood = hqMood, now < hqMoodUntil, isTroubled {
      if random.once(in: 4) { return reply(HeadquartersAnswer(status: 302)) }
      return reply(
        SimulatedHeadquarters.problem(
          Problem(mood, detail: "for a while"), retryAfter: mood == .tooManyRequests ? 20 : nil))
    }
    guard abs(created - headquartersSeconds) <= RequestSignature.toleranceSeconds else {
      return reply(
        SimulatedHeadquarters.problem(
          Problem(.clockSkew, detail: "look at the clock"), date: headquartersSeconds))
    }
    if case .events(let batch, _) = request, isTroubled, batch.events.count > hqLimit {
      return reply(
        SimulatedHeadquarters.problem(Problem(.tooLarge, detail: "at most \(hqLimit)")))
    }
    let answer: HeadquartersAnswer
    if bug == .headquartersAnswersBeforeItsCommit {
      var later = hq
      answer = later.answer(request)
      queue.add(at: now + 2_000, .headquartersCommits(later.epochs, later.sales, life: hqLife))
    } else {
      answer = hq.answer(request)
      remember()
    }
    switch fate {
    case .crashAfter: crashHeadquarters()
    case .answerLost: break
    case .truncated:
      var cut = answer
      cut.body = cut.body.prefix(cut.body.count / 2)
      reply(cut)
    case .whole, .crashBefore: reply(answer)
    }
  }

  // MARK: Trouble

  mutating func makeTrouble() {
    guard isTroubled else { return settleDown() }
    queue.add(at: now + Int.random(in: 5_000...60_000, using: &random), .chaos)
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1: kill(Int.random(in: 0...1, using: &random))
    case 2, 3, 4:
      let sender = Int.random(in: 0...1, using: &random)
      let rest = Int.random(in: 1_000...90_000, using: &random)
      note("sender \(sender) is stopped for \(rest / 1000) s")
      processes[sender].stoppedUntil = now + rest
    case 5: crashHeadquarters()
    case 6:
      hqMood = [
        .tooManyRequests, .unavailable, .unknownPath, .revoked, .unprocessable, .replayed,
        .wrongType, .conflict,
      ].randomElement(using: &random)
      hqMoodUntil = now + Int.random(in: 1_000...120_000, using: &random)
      note("headquarters answers \(hqMood.map { "\($0)" } ?? "") for a while")
      queue.add(at: hqMoodUntil + 60_000, .operatorRetries)
    case 7: hqLimit = Int.random(in: 1...20, using: &random)
    case 8, 9: setClock()
    case 10, 11: hqCopies.append(hq)
    case 12, 13: fileCopies.append(file)
    case 14: restoreHeadquarters()
    case 15: restoreFile()
    case 16: cutPower()
    case 17:
      note("the store is updated, headquarters is not")
      hq.unknownFrom = nextID
    case 18:
      note("headquarters is updated")
      knowEverything()
    default: hqLimit = 100
    }
  }

  private mutating func settleDown() {
    note("no more trouble")
    hqMood = nil
    hqLimit = 100
    knowEverything()
    file.retry()
    for sender in processes.indices {
      queue.add(at: now + 1, .start(sender: sender))
      processes[sender].stoppedUntil = min(processes[sender].stoppedUntil, now)
    }
  }

  /// Copies that are put back run on the new version.
  private mutating func knowEverything() {
    hq.unknownFrom = nil
    for index in hqCopies.indices { hqCopies[index].unknownFrom = nil }
  }

  private mutating func setClock() {
    let errors = [0, 3_600_000, -3_600_000, 86_400_000, -86_400_000, 400_000, -1_795_345_200_000]
    clockError = errors.randomElement(using: &random) ?? 0
    note("the store's clock is off by \(clockError / 1000) s")
  }

  private mutating func crashHeadquarters() {
    note("headquarters crashes")
    hqLife += 1
    hqDownUntil = now + Int.random(in: 100...90_000, using: &random)
  }

  private mutating func restoreHeadquarters() {
    guard let copy = hqCopies.randomElement(using: &random) else { return }
    note("headquarters is restored to \(copy.ledger.contiguousThrough) of \(copy.ledger.epoch)")
    hqLife += 1
    hq = copy
    hqDownUntil = now + Int.random(in: 100...30_000, using: &random)
  }

  /// An older copy of the store's file: nothing that happened since is in it.
  private mutating func restoreFile() {
    guard let copy = fileCopies.randomElement(using: &random) else { return }
    note("the store is restored to \(copy.entries.count) of epoch \(copy.epoch)")
    for sender in processes.indices { kill(sender) }
    file = copy
    fileCopies.removeAll { $0.entries.count > copy.entries.count }
    confirmed = Set(copy.entries.map(\.sale.id))
    wasFileRestored = true
  }

  private mutating func cutPower() {
    note("the store's power is cut")
    for sender in processes.indices { kill(sender) }
    if bug == .salesAreNotSynced {
      file.entries.removeLast(min(3, file.entries.count))
      file.acknowledged = min(file.acknowledged, file.entries.count)
    }
  }
}
