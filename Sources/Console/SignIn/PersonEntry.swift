import StoreDomain
import TerminalCore
import Widgets

/// Choosing a person from a list and entering their PIN: what sign-in and authorisation share.
struct PersonEntry: Sendable {
  /// Nil until the list has been read.
  private(set) var people: [StaffMember]?
  private var index = SearchIndex<Identifier<StaffMember>>([])
  private(set) var query = TextField(limit: 20)
  private(set) var list = ListState<Identifier<StaffMember>>()
  /// The person whose PIN is being entered; nil while choosing.
  private(set) var chosen: StaffMember?
  private(set) var pin = PersonEntry.emptyPIN
  private(set) var problem: Phrase?
  private(set) var isChecking = false

  private static let emptyPIN = TextField(kind: .secretDigits, limit: 12)

  /// Those whom the query finds, in the order of their codes when nothing is typed.
  var found: [StaffMember] {
    let people = people ?? []
    return index.matches(query.text).compactMap { id in people.first { $0.id == id } }
  }

  /// The person under the cursor.
  var selected: StaffMember? {
    people?.first { $0.id == list.selection }
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
    refresh()
  }

  mutating func choose() {
    guard let selected else { return }
    chosen = selected
    pin = Self.emptyPIN
    problem = nil
  }

  mutating func move(_ rows: Int, in context: ConsoleContext) {
    list.move(by: rows, window: context.bodyRows - 3)
  }

  private mutating func refresh() { list.update(found.map(\.id)) }

  /// One step back: from the PIN to the list, from a search to the whole list. False when there is
  /// no step left.
  mutating func goBack() -> Bool {
    if chosen != nil {
      chosen = nil
      problem = nil
      pin = Self.emptyPIN
      return true
    }
    guard !query.isEmpty else { return false }
    query.text = ""
    refresh()
    return true
  }

  mutating func type(_ input: Input) {
    if chosen == nil {
      query.enter(input)
      refresh()
      list.selectFirst()
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
    pin = Self.emptyPIN
  }

  // MARK: Keys

  /// Letters and digits search; signs stay keys. Nothing can be pasted into a PIN.
  func accepts(_ input: Input) -> Bool {
    if case .key(.character(let character)) = input, !character.isLetter, !character.isNumber {
      return false
    }
    guard chosen != nil else { return query.accepts(input) }
    if case .paste = input { return false }
    return !isChecking && pin.accepts(input)
  }

  var nextStep: Availability {
    guard chosen != nil else {
      return .when(selected != nil, otherwise: Phrase("nobody has this name", "没有这个人"))
    }
    if isChecking { return .disabled(Phrase("the PIN is being checked", "正在核对密码")) }
    return .when(!pin.isEmpty, otherwise: Phrase("type the PIN first", "请先输入密码"))
  }
}
