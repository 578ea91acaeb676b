import StoreDatabase
import StoreDomain

/// What somebody types for a booking, read as they mean it.
enum BookingText {
  /// A business day's time: what comes before its end in the morning is after midnight.
  ///
  /// - Throws: `SkippedTime` for one that the clock is set forward over.
  static func moment(
    day: LocalDate, time: TypedTime, calendar: StoreCalendar
  ) throws(SkippedTime) -> TypedMoment {
    let date = time.hour < calendar.rolloverHour ? day.adding(days: 1) : day
    switch calendar.moment(date, hour: time.hour, minute: time.minute) {
    case .once(let instant): return .one(instant)
    case .twice(let first, let second): return .two(first, second)
    case .never(let jump):
      throw SkippedTime(date: date, minutes: time.hour * 60 + time.minute, jump: jump)
    }
  }

  /// How a day stands in the field: without its year when it is the coming one.
  static func text(of day: LocalDate, today: LocalDate) -> String {
    let short = "\(day.month)-\(day.day)"
    return (try? TypedDate.coming(short, from: today)) == day ? short : day.description
  }

  /// `banner 60, wine 1h @kitchen`: each with the minutes before, 30 when none are given, and with the
  /// role or the person who does it, if it is not for whoever serves guests.
  ///
  /// - Throws: `TypedRefusal.duration` for a number behind a task that is no time before the guests
  ///   come.
  static func tasks(
    _ text: String, for people: [TaskAssignee] = []
  ) throws(TypedRefusal) -> [NewReservation.Task] {
    var tasks: [NewReservation.Task] = []
    for part in parts(text) {
      let (words, name) = part
      guard let first = words.first else { continue }
      var new = words.count == 1 ? task(first) : try task(words)
      new.assignee = name.flatMap { assignee($0, among: people) }?.who
      tasks.append(new)
    }
    return tasks
  }

  /// The first `@name` that is nobody here; nil when there is none.
  static func unknownAssignee(in text: String, among people: [TaskAssignee]) -> String? {
    parts(text).compactMap(\.assignee).first { assignee($0, among: people) == nil }
  }

  /// The tasks as somebody would type them.
  static func text(
    of tasks: [PreparationTask], at: Timestamp, in language: Language
  ) -> String {
    tasks.filter { $0.doneAt == nil }.map { task in
      let name = task.assignee.map { " @" + $0.name.text(language) } ?? ""
      return "\(task.what) \(at.minutes(since: task.dueAt))\(name)"
    }.joined(separator: ", ")
  }

  /// The words of each task, and the name behind its `@`.
  private static func parts(_ text: String) -> [(words: [String], assignee: String?)] {
    text.split(whereSeparator: { ",;，；、".contains($0) }).map { part in
      // `醒酒30@后厨` has no space before the sign. A name may have more than one word.
      let halves = part.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      var words = (halves.first ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
      guard halves.count == 2 else { return (words, nil) }
      var name = halves[1].split(whereSeparator: \.isWhitespace).map(String.init)
      // The minutes may come last: `wine @kitchen 30`.
      if name.count > 1, let last = name.last, last.first?.isNumber == true {
        words.append(name.removeLast())
      }
      return (words, name.joined(separator: " "))
    }
  }

  /// Who is meant by a name or its beginning; a whole name before the beginning of another.
  private static func assignee(_ typed: String, among people: [TaskAssignee]) -> TaskAssignee? {
    let wanted = typed.lowercased()
    guard !wanted.isEmpty else { return nil }
    func names(_ person: TaskAssignee) -> [String] {
      var names = [person.name.english, person.name.chinese]
      if case .role(let code) = person.who { names.append(code) }
      return names.map { $0.lowercased() }
    }
    return people.first { names($0).contains(wanted) }
      ?? people.first { names($0).contains { $0.hasPrefix(wanted) } }
  }

  private static let minutesBefore = 0...1440
  private static let usualMinutes = 30

  private static func task(_ words: [String]) throws(TypedRefusal) -> NewReservation.Task {
    var words = words
    // `wine 30 min` in two words, `wine 30` or `wine 30min` in one.
    for count in [2, 1] where words.count > count {
      let last = words.suffix(count)
      guard last.first?.first?.isNumber == true else { continue }
      if count == 2, last.allSatisfy({ $0.first?.isNumber == true }) { continue }
      let minutes: Int
      if count == 1 {
        minutes = try TypedNumber.minutes(last.joined(), in: minutesBefore)
      } else if let read = try? TypedNumber.minutes(last.joined(separator: " "), in: minutesBefore)
      {
        minutes = read
      } else {
        continue
      }
      words.removeLast(count)
      return NewReservation.Task(what: words.joined(separator: " "), minutesBefore: minutes)
    }
    return NewReservation.Task(
      what: words.joined(separator: " "), minutesBefore: usualMinutes)
  }

  /// One word: `横幅60` has its minutes without a space, as Chinese is written.
  private static func task(_ word: String) -> NewReservation.Task {
    let name = word.prefix { !$0.isNumber || isHan($0) }
    if let last = name.last, isHan(last),
      let minutes = try? TypedNumber.minutes(String(word.dropFirst(name.count)), in: minutesBefore)
    {
      return NewReservation.Task(what: String(name), minutesBefore: minutes)
    }
    return NewReservation.Task(what: word, minutesBefore: usualMinutes)
  }

  /// The tables of `t7 t8`, or the first word that is no table's name.
  static func tables(
    _ text: String, of tables: [DiningTable]
  ) -> Result<[Identifier<DiningTable>], UnknownTable> {
    var found: [Identifier<DiningTable>] = []
    for typed in text.split(whereSeparator: { " +,，、".contains($0) }).map(String.init) {
      guard let name = TableName.best(tables.map(\.name), typed),
        let table = tables.first(where: { $0.name == name })
      else { return .failure(UnknownTable(typed: typed)) }
      if !found.contains(table.id) { found.append(table.id) }
    }
    return .success(found)
  }

  /// What a typed time means: two instants when the clock is set back over it.
  enum TypedMoment: Hashable {
    case one(Timestamp)
    case two(Timestamp, Timestamp)
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.isIdeographic ?? false
  }

  struct UnknownTable: Error, Hashable {
    let typed: String
  }
}
