import GRDB
import HeadquartersContract
import StoreDomain

/// What is to be ready for a booking.
extension Transaction {
  /// Tasks with those that the booked resources ask for: what only a resource of before asked for is left
  /// out, and what one asked for before and now stays as somebody wrote it.
  func tasks(
    _ tasks: [NewReservation.Task], preparing resources: [ResourceAmount],
    insteadOf before: [ResourceAmount]
  ) -> [NewReservation.Task] {
    let gone = before.filter { !resources.contains($0) }.compactMap(preparation).map(\.what)
    let come = resources.filter { !before.contains($0) }.compactMap(preparation)
    let kept = tasks.filter { task in
      !gone.contains(task.what) || come.contains { $0.what == task.what }
    }
    return kept + come.filter { task in !kept.contains { $0.what == task.what } }
  }

  /// What is to be done for a resource that is booked, in the house's language; nil for nothing.
  private func preparation(of wanted: ResourceAmount) -> NewReservation.Task? {
    guard let preparation = store.settings.resources[wanted.code]?.preparation else { return nil }
    let what = preparation.what.text(store.settings.languages.first ?? .english)
    // A role that is gone since leaves it to whoever serves guests.
    let role = preparation.role.flatMap { code in
      (try? TaskAssignee.fetchAll(db))?.first { $0.who == .role(code) }?.who
    }
    return NewReservation.Task(
      what: wanted.amount == 1 ? what : "\(what) ×\(wanted.amount)",
      minutesBefore: preparation.minutesBefore, assignee: role)
  }

  /// Notes tasks for a booking that has none of them yet.
  ///
  /// Throws `ReservationError.tooManyTasks`, `.nobodyToPrepare`, `TextError`.
  func addTasks(_ new: [NewReservation.Task], to reservation: inout Reservation) throws {
    guard reservation.tasks.count + new.count <= GuestAskRule.taskLimit else {
      throw ReservationError.tooManyTasks
    }
    for task in new {
      let added = try prepared(task, for: reservation)
      let (role, staffID) = added.assignee.columns
      try db.execute(
        sql: """
          INSERT INTO preparationTask (id, reservationID, what, dueAt, roleCode, staffID)
          VALUES (?, ?, ?, ?, ?, ?)
          """, arguments: [added.id, reservation.id, added.what, added.dueAt, role, staffID])
      reservation.tasks.append(added)
    }
  }

  /// Makes what is still to be done for a booking this list; a task of the same words stays the one that
  /// it was. What is done stays.
  func changeTasks(of reservation: inout Reservation, to new: [NewReservation.Task]) throws {
    var open = reservation.tasks.filter { $0.doneAt == nil }
    reservation.tasks.removeAll { $0.doneAt == nil }
    var added: [NewReservation.Task] = []
    for task in new {
      var wanted = try prepared(task, for: reservation)
      guard let index = open.firstIndex(where: { $0.what == wanted.what }) else {
        added.append(task)
        continue
      }
      let before = open.remove(at: index)
      wanted.id = before.id
      if wanted != before { try change(wanted) }
      reservation.tasks.append(wanted)
    }
    for task in open {
      try db.execute(
        sql: "UPDATE preparationTask SET takenOffAt = ? WHERE id = ?", arguments: [now, task.id])
      try withdrawCare(ofTask: task.id)
    }
    try addTasks(added, to: &reservation)
    reservation.tasks.sort { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
  }

  /// Moves what is still to be done with the booking's time.
  func moveTasks(of reservation: inout Reservation, bySeconds seconds: Int) throws {
    try withdrawCare(askedBy: reservation.id)
    for index in reservation.tasks.indices {
      reservation.tasks[index].dueAt = reservation.tasks[index].dueAt.advanced(bySeconds: seconds)
      try change(reservation.tasks[index])
    }
  }

  /// Notes that a task is done; nothing changes when it is already.
  func finishTask(_ id: Identifier<PreparationTask>) throws {
    try db.execute(
      sql: "UPDATE preparationTask SET doneAt = ?, doneByName = ? WHERE id = ? AND doneAt IS NULL",
      arguments: [now, author.name, id])
    guard db.changesCount > 0 else { return }
    let reservationID = try Identifier<Reservation>.fetchOne(
      db, sql: "SELECT reservationID FROM preparationTask WHERE id = ?", arguments: [id])
    guard let reservationID else { throw StoreError.gone("task \(id)") }
    var reservation = try reservation(reservationID)
    try recordReservation(
      &reservation, .preparationDone, reason: reservation.tasks.first { $0.id == id }?.what)
  }

  /// The guests do not come: nobody is to prepare anything for them.
  func withdrawCare(of reservation: Reservation) throws {
    for task in reservation.tasks { try withdrawCare(ofTask: task.id) }
    try withdrawCare(askedBy: reservation.id)
  }

  /// The alert of a task that nobody has finished; nil when there is none.
  func openCare(ofTask id: Identifier<PreparationTask>) throws -> CareAlert? {
    try Row.fetchOne(
      db,
      sql: CareAlert.query
        + " WHERE careAlert.taskID = ? AND careAlert.stage IN ('open', 'claimed')",
      arguments: [id]
    ).map(CareAlert.init(row:))
  }

  /// What the clock has raised too early is raised again at its time.
  private func withdrawCare(ofTask id: Identifier<PreparationTask>) throws {
    if let alert = try openCare(ofTask: id) { try withdraw(alert) }
  }

  private func change(_ task: PreparationTask) throws {
    let (role, staffID) = task.assignee.columns
    try db.execute(
      sql: "UPDATE preparationTask SET dueAt = ?, roleCode = ?, staffID = ? WHERE id = ?",
      arguments: [task.dueAt, role, staffID, task.id])
    if task.doneAt == nil { try withdrawCare(ofTask: task.id) }
  }

  private func prepared(
    _ task: NewReservation.Task, for reservation: Reservation
  ) throws -> PreparationTask {
    guard let what = try GuestText.words(task.what, .what, limit: GuestText.noteLimit) else {
      throw TextError.missing(.what)
    }
    return PreparationTask(
      id: newID(), what: what, dueAt: reservation.at.advanced(byMinutes: -task.minutesBefore),
      assignee: try task.assignee.map(assignee))
  }

  private func assignee(_ who: TaskAssignee.Who) throws -> TaskAssignee {
    let people = try TaskAssignee.fetchAll(db)
    guard let assignee = people.first(where: { $0.who == who }) else {
      throw ReservationError.nobodyToPrepare
    }
    return assignee
  }
}

extension TaskAssignee? {
  /// The columns `roleCode` and `staffID`.
  fileprivate var columns: (role: String?, staffID: Identifier<StaffMember>?) {
    switch self?.who {
    case .role(let code): (code, nil)
    case .person(let id): (nil, id)
    case nil: (nil, nil)
    }
  }
}

extension TaskAssignee {
  /// Everybody to whom a task can be given: the roles, then the people.
  static func fetchAll(_ db: Database) throws -> [TaskAssignee] {
    let people = try StaffMember.fetchAll(db)
    var roles: [Role] = []
    for person in people where !roles.contains(where: { $0.code == person.role.code }) {
      roles.append(person.role)
    }
    return roles.map(TaskAssignee.role) + people.map(TaskAssignee.person)
  }
}

extension StoreDatabase {
  /// Everybody to whom a task can be given: the roles that somebody has, then the people.
  public func taskAssignees() throws -> [TaskAssignee] { try read(TaskAssignee.fetchAll) }
}

extension Reservation {
  /// What is still to be prepared, as somebody would note it.
  var openTasks: [NewReservation.Task] {
    tasks.filter { $0.doneAt == nil }.map { task in
      NewReservation.Task(
        what: task.what, minutesBefore: at.minutes(since: task.dueAt),
        assignee: task.assignee?.who)
    }
  }
}
