import Foundation
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain

/// One evening from a seed: a store that sells, two senders, headquarters, and everything between
/// them that can go wrong. Nothing runs at the same time and nothing reads a clock: the same seed
/// gives the same evening.
struct Simulation {
  /// What must never be so.
  struct Violation: Error, CustomStringConvertible {
    var seed: UInt64
    var second: Int
    var rule: String
    /// What happened last before it.
    var trace: [String]

    var description: String {
      "seed \(seed), second \(second): \(rule)\n  " + trace.joined(separator: "\n  ")
    }
  }

  /// What a trace tells; put into words only when somebody reads it.
  enum Event {
    case text(String)
    case asks(sender: Int, Sender.Request)
    case writes(sender: Int, DeliveryNote)
  }

  enum Step {
    case sale
    case chaos
    /// A sender's action is done in the file.
    case inFile(sender: Int, life: Int, Sender.Action)
    case woke(sender: Int, life: Int)
    case atHeadquarters(sender: Int, life: Int, asked: Int, Sender.Request, created: Int, Fate)
    case answered(sender: Int, life: Int, asked: Int, HeadquartersAnswer)
    case start(sender: Int)
    case operatorRetries
    case feed
    case headquartersCommits([SimulatedHeadquarters.Epoch], [Int: Sale], life: Int)
  }

  /// What happens to a request on its way.
  enum Fate {
    case whole, answerLost, truncated, crashBefore, crashAfter
  }

  /// A sender's process: dies, is stopped and goes on.
  struct Process {
    var machine = Sender()
    var life = 0
    var isAlive = false
    var stoppedUntil = 0
    /// Counts its requests, so that an answer after the timeout finds nobody.
    var asked = 0
  }

  let seed: UInt64
  let bug: PlantedBug?
  var random: SeededGenerator
  /// Milliseconds since the evening began.
  var now = 0
  var queue = StepQueue()
  var file = SimulatedFile()
  var hq = SimulatedHeadquarters()
  var processes = [Process(), Process()]
  private var trace: [(second: Int, event: Event)] = []

  // The world.
  static let evening = 1_200_000
  static let patience = 2_400_000
  var faultsEnd: Int { Self.evening }
  var nextID = 1
  var clockError = 0
  var hqDownUntil = 0
  var hqLife = 0
  var hqMood: Problem.Kind?
  var hqMoodUntil = 0
  var hqLimit = 100
  var hqCopies: [SimulatedHeadquarters] = []
  var fileCopies: [SimulatedFile] = []
  var published = 0

  // What the oracle knows, apart from the machine and from the file.
  var everDurable: Set<Data> = []
  var confirmed: Set<Int> = []
  var everSold: [Int: Sale] = [:]
  var holder: (sender: Int, life: Int)?
  var wasFileRestored = false
  /// When both sides were last found to agree, by no clock of theirs.
  var agreedAt = 0

  init(seed: UInt64, bug: PlantedBug? = nil) {
    self.seed = seed
    self.bug = bug
    random = SeededGenerator(seed: seed)
  }

  /// Plays the evening, then waits without faults until both sides agree.
  mutating func run() throws {
    queue.add(at: 0, .sale)
    queue.add(at: 500, .chaos)
    queue.add(at: 700, .feed)
    for sender in processes.indices { queue.add(at: 10 * sender, .start(sender: sender)) }
    while let (time, step) = queue.next() {
      now = time
      try perform(step)
      if now > faultsEnd, isSettled { return try compareBothSides() }
      if now > faultsEnd + Self.patience { throw violation("the outbox never drains") }
    }
    throw violation("nothing is left to do before the outbox is drained")
  }

  /// The store's clock, right or wrong.
  var storeNow: Timestamp {
    Timestamp(millisecondsSinceEpoch: 1_795_345_200_000 + Int64(now + clockError))
  }

  var headquartersSeconds: Int { 1_795_345_200 + now / 1000 }

  mutating func perform(_ step: Step) throws {
    switch step {
    case .sale: try sell()
    case .chaos: makeTrouble()
    case .feed: try followFeed()
    case .operatorRetries:
      note("IT tries again")
      file.retry()
    case .start(let sender): start(sender)
    case .woke(let sender, let life): resume(sender, life, step) { .woke }
    case .inFile(let sender, let life, let action):
      if postpone(sender, life, step) { return }
      guard isAlive(sender, life) else { return }
      // The process dies before its write or right after it.
      let dies = isTroubled && random.once(in: 250)
      if dies, random.once(in: 2) { return kill(sender) }
      let happening = try inFile(action, sender, life)
      if dies { return kill(sender) }
      go(on: sender, happening)
    case .atHeadquarters(let sender, let life, let asked, let request, let created, let fate):
      reach(sender, life, asked, request, created, fate)
    case .answered(let sender, let life, let asked, let answer):
      guard processes[sender].asked == asked else { return }
      if postpone(sender, life, step) { return }
      processes[sender].asked += 1
      resume(sender, life, step) { .answer(answer) }
    case .headquartersCommits(let epochs, let sales, let life):
      guard life == hqLife else { return }
      hq.epochs = epochs
      hq.sales = sales
      remember()
    }
  }

  // MARK: Sales

  private mutating func sell() throws {
    guard now < faultsEnd else { return }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let sale = Sale(id: nextID, order: nextID, cents: Int.random(in: 1...50_000, using: &random))
      nextID += 1
      file.sell(sale)
      everSold[sale.id] = sale
      confirmed.insert(sale.id)
    }
    queue.add(at: now + Int.random(in: 1_000...60_000, using: &random), .sale)
  }

  // MARK: The down-feed

  private mutating func followFeed() throws {
    queue.add(at: now + 10_000, .feed)
    if now < faultsEnd, random.once(in: 3) { published += 1 }
    guard now >= hqDownUntil, file.cursor < published else { return }
    let dies = isTroubled && random.once(in: 20)
    let (from, through) = (file.cursor + 1, published)
    if bug == .cursorBeforeRows {
      file.cursor = through
      if dies { return note("the feed dies between cursor and rows") }
      for id in from...through { file.rows[id] = id }
    } else {
      if dies { return }
      for id in from...through { file.rows[id] = id }
      file.cursor = through
    }
  }

  // MARK: The oracle

  var isTroubled: Bool { now < faultsEnd }

  private var isSettled: Bool {
    file.acknowledged == file.entries.count && file.cursor == published
      && file.stop == nil && file.wanted == nil && agreedAt > faultsEnd
  }

  mutating func remember() {
    for event in hq.epochs[hq.epochs.count - 1].chain.suffix(500) {
      everDurable.insert(event.hash)
    }
  }

  func compareBothSides() throws {
    let epoch = hq.epochs[hq.epochs.count - 1]
    guard epoch.chain.count == file.entries.count,
      zip(epoch.chain, file.entries).allSatisfy({ $0.payload == $1.event.payload })
    else { throw violation("headquarters' chain is not the store's") }
    let here = Set(file.entries.map(\.sale.id))
    guard confirmed.isSubset(of: here) else {
      throw violation("a sale that a screen had confirmed is gone")
    }
    guard hq.sales.allSatisfy({ everSold[$0.key] == $0.value }) else {
      throw violation("headquarters has a sale that never was")
    }
    guard Set(hq.sales.values.map(\.order)).count == hq.sales.count else {
      throw violation("headquarters has an order twice")
    }
    let cents = here.reduce(0) { $0 + (hq.sales[$1]?.cents ?? 0) }
    guard cents == file.entries.reduce(0, { $0 + $1.sale.cents }) else {
      throw violation("the money differs")
    }
    if !wasFileRestored, hq.sales.count != file.entries.count {
      throw violation("headquarters counts \(hq.sales.count), the store \(file.entries.count)")
    }
    guard (1...max(1, published)).allSatisfy({ published == 0 || file.rows[$0] != nil }) else {
      throw violation("a row of the down-feed is missing")
    }
  }

  func violation(_ rule: String) -> Violation {
    Violation(seed: seed, second: now / 1000, rule: rule, trace: story.suffix(25).map { $0 })
  }

  mutating func note(_ text: String) { note(.text(text)) }

  mutating func note(_ event: Event) { trace.append((now / 1000, event)) }

  /// What happened, a line for each.
  var story: [String] {
    trace.map { second, event in
      let text =
        switch event {
        case .text(let text): text
        case .asks(let sender, let request): "sender \(sender) asks \(Self.name(request))"
        case .writes(let sender, let note): "sender \(sender) writes \(note)"
        }
      return "\(second) s  \(text)"
    }
  }
}

/// Steps by time, then by the order in which they were planned.
struct StepQueue {
  private var steps: [(time: Int, number: Int, step: Simulation.Step)] = []
  private var number = 0

  mutating func add(at time: Int, _ step: Simulation.Step) {
    number += 1
    // Planned steps are few; the latest stands first.
    let place = steps.firstIndex { $0.time <= time } ?? steps.endIndex
    steps.insert((time, number, step), at: place)
  }

  mutating func next() -> (Int, Simulation.Step)? {
    steps.popLast().map { ($0.time, $0.step) }
  }
}
