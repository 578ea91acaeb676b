import StoreDomain
import TerminalCore
import Widgets

/// Choosing a person from a list and entering their PIN: what sign-in and authorisation share.
public struct PersonEntry: Sendable {
  public enum Action: Sendable {
    case choice(TypedChoice<Identifier<StaffMember>>.Action)
    case pin(Input)
  }

  /// Nil until the list has been read.
  private(set) var people: [StaffMember]?
  private var index = SearchIndex<Identifier<StaffMember>>([])
  private(set) var choice = TypedChoice<Identifier<StaffMember>>(limit: 20)
  /// The person whose PIN is being entered; nil while choosing.
  private(set) var chosen: StaffMember?
  private(set) var pin = PersonEntry.emptyPIN
  private(set) var problem: Phrase?
  private(set) var isChecking = false
  /// What is said where nobody is found.
  var nobody = Phrase("nobody has this name or code", "没有这个姓名或工号")
  /// Whether digits begin the PIN of the person under the cursor where they could find nobody: a
  /// second person is called to the terminal, and the first of the few who may is mostly the one.
  private let digitsBeginPIN: Bool
  /// Whether a digit could find somebody in this house.
  private var digitsSearch = true

  private static let emptyPIN = TextField(kind: .secretDigits, limit: 12)

  init(digitsBeginPIN: Bool = false) { self.digitsBeginPIN = digitsBeginPIN }

  /// The person under the cursor.
  var selected: StaffMember? { choice.selection.flatMap(person) }

  func person(_ id: Identifier<StaffMember>) -> StaffMember? { people?.first { $0.id == id } }

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
    digitsSearch =
      !digitsBeginPIN || people.contains { ($0.code + $0.name).contains(where: \.isNumber) }
    choice.show(index.matches(choice.text))
    beginPINTypedAhead()
  }

  /// Digits that were typed before the list was there.
  private mutating func beginPINTypedAhead() {
    let typed = choice.text
    guard chosen == nil, !digitsSearch, !typed.isEmpty, typed.allSatisfy(Self.isDigit) else {
      return
    }
    choice.clear(showing: index.matches(""))
    choose()
    for digit in typed { pin.enter(.key(.character(digit))) }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  mutating func choose() {
    guard let selected else { return }
    chosen = selected
    pin = Self.emptyPIN
    problem = nil
  }

  /// One step back: from the PIN to the list, from a search to the whole list. False when there is
  /// no step left.
  mutating func goBack() -> Bool {
    if chosen != nil {
      chosen = nil
      problem = nil
      pin = Self.emptyPIN
      return true
    }
    guard !choice.isEmpty else { return false }
    choice.clear(showing: index.matches(""))
    return true
  }

  mutating func update(_ action: Action, in context: ConsoleContext) {
    switch action {
    case .choice(let action):
      choice.update(action, window: context.bodyRows - 3, found: index.matches)
    case .pin(let input):
      if chosen == nil { choose() }
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

  /// What a key or a paste means that is no command. Letters and digits search, unless a digit begins
  /// a PIN. Signs stay keys, except in a PIN, which says that they do not belong. Nothing can be
  /// pasted into a PIN.
  func action(for input: Input) -> Action? {
    if case .key(.character(let character)) = input, !character.isLetter, !character.isNumber,
      chosen == nil || "?:".contains(character)
    {
      return nil
    }
    if case .key(.character(let character)) = input, chosen == nil, selected != nil,
      !digitsSearch, Self.isDigit(character)
    {
      return .pin(input)
    }
    guard chosen != nil else { return choice.action(for: input).map { .choice($0) } }
    if case .paste = input { return nil }
    return !isChecking && pin.accepts(input) ? .pin(input) : nil
  }

  var nextStep: Availability {
    guard chosen != nil else {
      return .when(selected != nil, otherwise: nobody)
    }
    if isChecking { return .disabled(Phrase("the PIN is being checked", "正在核对密码")) }
    return .when(!pin.isEmpty, otherwise: Phrase("type the PIN first", "请先输入密码"))
  }
}
