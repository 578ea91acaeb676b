/// Who gets a table that is free.
extension WaitSimulation {
  /// The size of the party that sits down at a table that is free; nil when nobody wants it.
  func taker(
    ofTable table: Int, at: Double, from first: Int, _ evening: inout Evening
  ) -> Int? {
    let seats = seats[table]
    if let place = evening.booked.firstIndex(where: { gives[$0 * (widest + 1) + seats] }) {
      return evening.booked.remove(at: place)
    }
    guard overtaking else {
      for party in first..<sizes.count
      where evening.waits[party] < 0 && gives[sizes[party] * (widest + 1) + seats] {
        evening.waits[party] = at
        if evening.leaves[party] >= at { return sizes[party] }
      }
      return nil
    }
    // Of each size whoever came first goes first, so that one of each is looked at.
    var best = -1
    var bestRank = Int.max
    for size in lines.indices {
      let place = size * (widest + 1) + seats
      guard gives[place], ranks[place] <= bestRank else { continue }
      let party = firstWaiting(size, at: at, &evening)
      if party >= 0, ranks[place] < bestRank || party < best {
        (best, bestRank) = (party, ranks[place])
      }
    }
    // Who has walked away would have had this table, had it been in front of who gets it.
    for size in lines.indices {
      let place = size * (widest + 1) + seats
      guard gives[place], ranks[place] <= bestRank else { continue }
      for party in lines[size].dropFirst(evening.seatedInLine[size]) {
        guard ranks[place] < bestRank || party < best else { break }
        if evening.waits[party] < 0, evening.leaves[party] < at { evening.waits[party] = at }
      }
    }
    guard best >= 0 else { return nil }
    evening.waits[best] = at
    return evening.sizes[best]
  }

  /// The first party of a size that is still there and has no table; below 0 when there is none.
  private func firstWaiting(_ size: Int, at: Double, _ evening: inout Evening) -> Int {
    let line = lines[size]
    while evening.seatedInLine[size] < line.count,
      evening.waits[line[evening.seatedInLine[size]]] >= 0
    {
      evening.seatedInLine[size] += 1
    }
    for place in evening.seatedInLine[size]..<line.count {
      let party = line[place]
      if evening.waits[party] < 0, evening.leaves[party] >= at { return party }
    }
    while evening.goneOfLater[size] < evening.later[size].count {
      let party = evening.later[size][evening.goneOfLater[size]]
      if evening.waits[party] < 0, evening.leaves[party] >= at { return party }
      evening.goneOfLater[size] += 1
    }
    return -1
  }
}
