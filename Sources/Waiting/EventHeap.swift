/// What happens next in a simulated evening.
struct EventHeap {
  struct Event {
    /// Minutes from now.
    var at: Double
    /// The index of a table that gets free, or -1 minus the index of a booked party that comes.
    var what: Int
  }

  private var events: [Event] = []

  mutating func removeAll() { events.removeAll(keepingCapacity: true) }

  mutating func insert(_ event: Event) {
    var child = events.count
    events.append(event)
    while child > 0 {
      let parent = (child - 1) / 2
      guard event.at < events[parent].at else { break }
      events[child] = events[parent]
      child = parent
    }
    events[child] = event
  }

  mutating func popFirst() -> Event? {
    guard let first = events.first, let last = events.popLast() else { return nil }
    let count = events.count
    guard count > 0 else { return first }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < count else { break }
      if child + 1 < count, events[child + 1].at < events[child].at { child += 1 }
      guard events[child].at < last.at else { break }
      events[parent] = events[child]
      parent = child
    }
    events[parent] = last
    return first
  }
}
