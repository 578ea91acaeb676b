import StoreDomain

/// An effect whose answer has not been heard yet.
struct PendingEffect {
  enum Kind {
    /// May be replaced, dropped and forgotten.
    case load
    /// Is done and told about, whatever happens on the screen.
    case perform
  }

  let kind: Kind
  let lane: Lane
  let beganAt: Timestamp
  /// The keys that wait for its answer.
  var holds: KeysHeld
  /// Hears the answer, on the thread that owns the screens.
  var deliver: (Result<any Sendable, any Error>) -> Void
}

extension ConsoleLoop {
  /// Starts work off the drawing thread. The busy counter goes up before it starts.
  ///
  /// - Parameter holds: the keys that wait for it.
  func begin<Answer: Sendable>(
    _ kind: PendingEffect.Kind, lane: Lane, holds: KeysHeld,
    work: @escaping @Sendable (StoreAccess) throws -> Answer,
    deliver: @escaping (Result<Answer, any Error>) -> Void
  ) {
    var holds = holds
    if kind == .load {
      // What takes the place of a load for which keys wait is waited for as well.
      holds = pending.values.filter { $0.lane == lane }.map(\.holds).reduce(holds, max)
      cancelLoad(lane)
    }
    effectsBegun += 1
    let id = EffectID(number: effectsBegun)
    pending[id] = PendingEffect(
      kind: kind, lane: lane, beganAt: services.now(), holds: holds
    ) { result in
      deliver(
        result.flatMap { value in
          // The work below made the value, so the cast cannot fail; without it, no answer is heard.
          (value as? Answer).map(Result.success) ?? .failure(UnexpectedAnswer())
        })
    }
    let store = StoreAccess(services, signedIn: signedIn)
    let submit = { [runner, mailbox] in
      runner.submit(id, lane: lane, mustFinish: kind == .perform) {
        mailbox.post(.answer(id, Result { try work(store) as any Sendable }))
      }
    }
    if kind == .load {
      unbegunLoads.append((id, submit))
    } else {
      beginLoads()
      submit()
    }
  }

  /// Begins the loads that were asked for. They wait until the next picture is drawn, so that what a
  /// key changed is seen before another thread takes the processor for what it asks of the store.
  func beginLoads() {
    let loads = unbegunLoads
    unbegunLoads = []
    for load in loads { load.submit() }
  }

  /// How long the oldest thing to be written has been on its way, in seconds; nil for nothing. A
  /// person must see that a key was heard when its effect takes long.
  var secondsOfWriting: Int? {
    pending.values.filter { $0.kind == .perform }.map(\.beganAt).min().map {
      services.now().seconds(since: $0)
    }
  }

  /// Drops the loads of a lane: one that waits is not begun, one that runs is not heard.
  func cancelLoad(_ lane: Lane) {
    dropLoads { $0 == lane }
  }

  /// A closed screen is told nothing any more.
  func forgetLoads(of screen: ScreenBox) {
    dropLoads { $0.screen == screen.number }
  }

  private func dropLoads(_ isConcerned: (Lane) -> Bool) {
    for (id, effect) in pending where effect.kind == .load && isConcerned(effect.lane) {
      if let index = unbegunLoads.firstIndex(where: { $0.id == id }) {
        unbegunLoads.remove(at: index)
        pending[id] = nil
      } else if runner.withdraw(id, lane: effect.lane) {
        pending[id] = nil
      } else {
        pending[id]?.deliver = { _ in }
        pending[id]?.holds = .none
      }
    }
  }

  /// Asks again for what the status line says about the whole store.
  func loadStatus() {
    guard signedIn != nil else { return }
    let status = services.status
    begin(.load, lane: Lane(screen: 0, key: "status"), holds: .none) { _ in
      try status()
    } deliver: { [weak self] (result: Result<FrameStatus, any Error>) in
      guard let self else { return }
      switch result {
      case .success(let status):
        let before = self.status
        if before != status { needsDrawing() }
        self.status = status
        tellHandedUp(status.handedUpCare, toldBefore: before.handedUpCare)
        tellWork()
      case .failure(let error):
        show(Notice(.danger, explanation(of: error)))
      }
    }
  }
}

extension ConsoleLoop {
  /// Tells whoever leads the evening, once, of care that nobody has taken in time, with a bell.
  private func tellHandedUp(_ alerts: [CareAlert], toldBefore: [CareAlert]) {
    guard let signedIn, signedIn.leadsTheEvening else { return }
    let known = Set(toldBefore.map(\.id))
    let new = alerts.filter { !known.contains($0.id) }
    guard let first = new.first else { return }
    terminal.bell()
    let more = new.count - 1
    show(
      Notice(
        .warning,
        Phrase(
          "Nobody has taken it: \(first.guestName), \(first.reason.english)"
            + (more > 0 ? " (+\(more))" : ""),
          "无人认领：\(first.guestName)，\(first.reason.chinese)" + (more > 0 ? "（另有\(more)项）" : ""))))
  }

  /// Tells the person at this terminal with one quiet bell of a task that is theirs, or of what a
  /// colleague has handed to them; each person once.
  private func tellWork() {
    guard let signedIn else { return }
    let waiting = Set(context.myWork.map { ToldWork(person: signedIn.staffID, of: $0) })
    let known = Set(status.work.map(\.id))
    toldWork = toldWork.filter { known.contains($0.alert) }
    let new = waiting.subtracting(toldWork)
    guard !new.isEmpty else { return }
    toldWork.formUnion(new)
    terminal.bell()
    let alerts = context.myWork.filter { alert in new.contains { $0.alert == alert.id } }
    guard let handed = alerts.first(where: { $0.handedByName != nil && $0.stage == .claimed })
    else {
      // What waits stands in the line for notices by itself.
      needsDrawing()
      return
    }
    let giver = handed.handedByName ?? "?"
    show(
      Notice(
        .info,
        Phrase(
          "\(giver) hands over to you: \(handed.guestName), \(handed.reason.english)",
          "\(giver) 转交给您：\(handed.guestName)，\(handed.reason.chinese)")))
  }

  /// Keeps the file in order while nobody waits for it.
  func keepHouse() {
    let housekeeping = services.housekeeping
    begin(.load, lane: Lane(screen: 0, key: "housekeeping"), holds: .none) { _ in
      try housekeeping()
      return true
    } deliver: { [weak self] (result: Result<Bool, any Error>) in
      if case .failure(let error) = result {
        self?.show(Notice(.danger, explanation(of: error)))
      }
    }
  }
}

/// Of what a person was told with a bell.
struct ToldWork: Hashable {
  let person: Identifier<StaffMember>
  let alert: Identifier<CareAlert>
  let handedAt: Timestamp?

  init(person: Identifier<StaffMember>, of alert: CareAlert) {
    self.person = person
    self.alert = alert.id
    handedAt = alert.stage == .claimed ? alert.handedAt : nil
  }
}

/// An effect's answer had another type than its screen expects.
struct UnexpectedAnswer: Error {}
