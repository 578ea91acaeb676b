import StoreDomain

/// A party at the tables that somebody chose for it.
struct Placement: Sendable {
  let party: Party
  /// `T07`, `T01+T02`.
  let tables: String
  /// The booking whose guests are expected to find them there still; nil when none does.
  var endangered: (guestName: String, clock: String)?

  var kind: Notice.Kind { endangered == nil ? .good : .warning }

  /// "王女士 sits down, party of 2, at T07": whoever leads the guests there needs the table.
  var phrase: Phrase {
    let name = party.guestName ?? ""
    let size = party.partySize
    let words = Phrase(
      (name.isEmpty ? "Party of \(size) sits down" : "\(name) sits down, party of \(size)")
        + ", at \(tables)",
      "\(name.isEmpty ? "" : name + " ")\(size) 位已入座 \(tables)")
    return endangering(words)
  }

  /// With the booking whose guests are in the way of it, when there is one.
  func endangering(_ words: Phrase) -> Phrase {
    guard let endangered else { return words }
    return Phrase(
      "\(words.english): booked for \(endangered.guestName) at \(endangered.clock)",
      "\(words.chinese)，\(endangered.clock) \(endangered.guestName) 订位")
  }
}
