import StoreDomain

/// A party at the tables that somebody chose for it.
struct Placement: Sendable {
  let party: Party
  /// `T07`, `T01+T02`.
  let tables: String

  /// "王女士 sits down, party of 2, at T07": whoever leads the guests there needs the table.
  var phrase: Phrase {
    let name = party.guestName ?? ""
    let size = party.partySize
    return Phrase(
      (name.isEmpty ? "Party of \(size) sits down" : "\(name) sits down, party of \(size)")
        + ", at \(tables)",
      "\(name.isEmpty ? "" : name + " ")\(size) 位已入座 \(tables)")
  }
}
