import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Does one verb: a transaction alone among all processes, with its events and its entry in the
  /// audit trail inside.
  ///
  /// - Throws: `StaffError` when the author may not do it; what the verb itself throws; `StoreError`.
  @discardableResult
  public func perform<V: Verb>(_ verb: V, by author: Author) throws -> V.Outcome {
    try write(by: author) { try $0.perform(verb) }
  }
}

extension Transaction {
  /// Does a verb inside this transaction, with all that its terms ask for. A verb that is a part of
  /// another is run by its own `run(in:)` instead: who may do the whole may do its parts.
  func perform<V: Verb>(_ verb: V) throws -> V.Outcome {
    let terms = V.terms
    // The second person may have lost a permission, too, since they typed their PIN.
    let authoriser = try verb.authoriser?.asEmployed(db, since: store.revision)
    for need in terms.needs where need.condition == nil || verb.isNeeded(need) {
      try require(need, authoriser: authoriser)
    }
    let eventsBefore = recordedEvents.count
    let exceptionsBefore = exceptions.count
    isRepetition = false
    let outcome = try verb.run(in: self)
    let left = recordedEvents[eventsBefore...]
    assert(
      left.allSatisfy(terms.events.contains),
      "\(terms.name) left \(left.map(\.rawValue)), its terms name \(terms.events.map(\.rawValue))")
    // Doing it again changes nothing, and is not written down again. Without an event only the verb
    // itself can say that it was done before.
    let changedSomething = terms.events.isEmpty ? !isRepetition : !left.isEmpty
    if changedSomething, let action = terms.audit.action {
      for note in terms.audit.notes(verb, outcome) + exceptions[exceptionsBefore...] {
        try audit(
          note.action ?? action, subject: note.subject, detail: note.detail,
          authoriser: verb.authoriser)
      }
    }
    return outcome
  }

  private func require(_ need: VerbNeed, authoriser: StaffMember?) throws {
    switch need.kind {
    case .anyOf(let permissions): try require(anyOf: permissions)
    case .authorised(let permission): try require(permission, authoriser: authoriser)
    case .within, .nothing: return
    }
  }
}
