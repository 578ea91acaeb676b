import StoreDomain
import TerminalCore

/// Choosing a person from a list and entering their PIN: what sign-in and authorisation share.
struct PersonEntry: Sendable {
  /// Nil until the list has been read.
  private(set) var people: [StaffMember]?
  private var index = SearchIndex<Identifier<StaffMember>>([])
  private(set) var query = TypedLine(limit: 20)
  private var cursor: Identifier<StaffMember>?
  /// The person whose PIN is being entered; nil while choosing.
  private(set) var chosen: StaffMember?
  private(set) var pin = TypedLine(limit: PersonEntry.longestPIN)
  private(set) var problem: Phrase?
  private(set) var isChecking = false

  static let longestPIN = 12

  /// Those whom the query finds, in the order of their codes when nothing is typed.
  var found: [StaffMember] {
    let people = people ?? []
    return index.matches(query.text).compactMap { id in people.first { $0.id == id } }
  }

  /// The person under the cursor.
  var selected: StaffMember? {
    let found = found
    return found.first { $0.id == cursor } ?? found.first
  }

  // MARK: What happens

  /// The list arrives, first without and then with pinyin; the cursor stays on its person.
  mutating func show(_ people: [StaffMember], keys: [Identifier<StaffMember>: SearchKeys]) {
    self.people = people
    index = SearchIndex(
      people.map { person in
        SearchIndex.Entry(
          id: person.id, code: person.code, names: [person.name],
          keys: keys[person.id] ?? SearchKeys(initialsColumn: "", fullColumn: ""))
      })
  }

  mutating func choose() {
    guard let selected else { return }
    chosen = selected
    pin = TypedLine(limit: Self.longestPIN)
    problem = nil
  }

  mutating func move(_ rows: Int) {
    let found = found
    guard let selected, let row = found.firstIndex(where: { $0.id == selected.id }) else { return }
    cursor = found[max(0, min(row + rows, found.count - 1))].id
  }

  /// One step back: from the PIN to the list, from a search to the whole list. False when there is
  /// no step left.
  mutating func goBack() -> Bool {
    if chosen != nil {
      chosen = nil
      problem = nil
      pin = TypedLine(limit: Self.longestPIN)
      return true
    }
    guard !query.isEmpty else { return false }
    query = TypedLine(limit: 20)
    return true
  }

  mutating func type(_ input: Input) {
    if chosen == nil {
      query.enter(input)
      cursor = nil
    } else {
      problem = nil
      pin.enter(input)
    }
  }

  mutating func startChecking() { isChecking = true }

  /// The PIN was refused: it is typed anew, the person stays chosen.
  mutating func refuse(_ reason: Phrase) {
    isChecking = false
    problem = reason
    pin = TypedLine(limit: Self.longestPIN)
  }

  // MARK: Keys

  /// Letters and digits search; in the PIN only digits count, and nothing can be pasted into it.
  func accepts(_ input: Input) -> Bool {
    guard chosen != nil else {
      if case .key(.character(let character)) = input {
        return character.isLetter || character.isNumber
      }
      return query.accepts(input)
    }
    guard !isChecking else { return false }
    switch input {
    case .key(.character(let character)): return character.isASCII && character.isNumber
    case .paste: return false
    default: return pin.accepts(input)
    }
  }

  var nextStep: Availability {
    guard chosen != nil else {
      return .when(selected != nil, otherwise: Phrase("nobody has this name", "没有这个人"))
    }
    if isChecking { return .disabled(Phrase("the PIN is being checked", "正在核对密码")) }
    return .when(!pin.isEmpty, otherwise: Phrase("type the PIN first", "请先输入密码"))
  }
}
