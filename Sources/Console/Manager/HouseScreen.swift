import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Who works here and which tables there are: a manager gives somebody another PIN, name or role, and
/// a table other seats. Everything else of the store comes with `foh configure`.
struct HouseScreen: Screen {
  /// What a row is about.
  enum Item: Hashable, Sendable {
    case person(String)
    case table(String)
  }

  enum Action: Sendable {
    case load
    case loaded(HousePicture)
    case list(SearchableList<Item>.Action)
    case change, pin
    /// With the person and the roles that the form was opened with: both may be others by now.
    case changed(StaffMember, roles: [Role], FormDialog.Answers)
    case newPIN(String, FormDialog.Answers)
    case seats(String, Int?)
    case hours
    case newHours(FormDialog.Answers, from: LocalDate, dayBegins: Int)
    case did(Phrase)
    case back
  }

  static let title = Phrase("people and tables", "员工与桌台")

  /// Nil until it was read.
  private(set) var picture: HousePicture?
  private(set) var list = SearchableList<Item>()

  init() {}

  static var specimens: [HouseScreen] {
    var searching = HouseScreen()
    searching.list.startSearch()
    return [HouseScreen(), searching]
  }

  var isTyping: Bool { list.isSearching }

  var person: StaffMember? {
    guard case .person(let code)? = list.selection else { return nil }
    return picture?.people.first { $0.code == code }
  }

  var table: DiningTable? {
    guard case .table(let name)? = list.selection else { return nil }
    return picture?.tables.first { $0.name == name }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    list.action(for: input).map { .list($0) }
  }

  // MARK: What can be done

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    list.isSearching ? searchCommands : changeCommands(in: context)
  }

  private var searchCommands: [Command<Action>] {
    [
      Command(
        "house.found", keys: [.enter], title: Phrase("go there", "选定"),
        help: Phrase("Show everything again, with the cursor here.", "回到完整列表，光标停在此处。"),
        availability: .when(!list.isEmpty, otherwise: Self.nothingFound), action: .list(.found)),
      Command(
        "house.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Show everything again.", "回到完整列表。"), action: .back),
    ]
  }

  private static let nothingFound = Phrase("nobody and no table has this name", "没有此员工或桌台")

  private func changeCommands(in context: ConsoleContext) -> [Command<Action>] {
    let mayManage = context.availability(needing: .manageStore)
    func when(_ condition: Bool, _ reason: Phrase) -> Availability {
      mayManage == .enabled ? .when(condition, otherwise: reason) : mayManage
    }
    return [
      Command(
        "house.change", keys: [.enter],
        title: table == nil ? Phrase("change", "修改") : Phrase("seats", "座位"),
        help: Phrase(
          "Change the person's name, role or language, or the table's seats.",
          "修改员工的姓名、岗位或语言，或桌台的座位数。"),
        availability: when(
          list.selection != nil, Phrase("nothing is in it", "没有内容")), action: .change),
      Command(
        "house.pin", keys: [.character("p")], title: Phrase("another PIN", "更换密码"),
        help: Phrase("Give the person under the cursor another PIN.", "为光标所在的员工更换密码。"),
        availability: when(person != nil, Phrase("choose a person first", "请先选择员工")),
        action: .pin),
      Command(
        "house.hours", keys: [.character("h")], title: Phrase("hours of a day", "某日营业时间"),
        help: Phrase(
          "Give a day other hours than usual, close it, or let it be as usual again.",
          "修改某日的营业时间、设为停业，或恢复照常。"),
        availability: when(
          context.hours != nil, Phrase("this house is always open", "本店随时营业")),
        action: .hours),
      Command(
        "house.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Find a person by code, name or pinyin initials, or a table.", "按工号、姓名、拼音首字母或桌号查找。"),
        action: .list(.find)),
      Command(
        "house.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to where you were.", "返回上一画面。"), action: .back),
    ]
  }

  // MARK: What changes

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [.load("house") { .loaded(try $0.database.house()) }]
    case .loaded(let picture):
      self.picture = picture
      list.show(
        picture.people.map { .person($0.code) } + picture.tables.map { .table($0.name) })
      if list.isSearching { return [indexLoad] }
    case .list(let action):
      list.update(action, window: max(1, context.bodyRows))
      if case .find = action { return [indexLoad] }
    case .change: return change(in: context)
    case .pin: return person.map { [askForPIN($0, in: context)] } ?? []
    case .changed(let person, let roles, let answers): return changed(person, roles, answers)
    case .newPIN(let code, let answers):
      let pin = answers.text("pin")
      return [
        .perform("house") { store in
          try store.database.changePIN(of: code, to: pin, by: store.author)
          return .did(Phrase("\(code) has another PIN from now on.", "\(code) 的密码已更换。"))
        }
      ]
    case .seats(let name, let seats):
      guard let seats else { return [] }
      return [
        .perform("house", ChangeSeats(of: name, to: seats)) { _ in
          .did(Phrase("\(name) has \(seats) seats.", "\(name) 座位数已改为 \(seats)。"))
        }
      ]
    case .hours: return [askForHours(in: context)]
    case .newHours(let answers, let today, let dayBegins):
      return changeDay(answers, from: today, dayBegins: dayBegins)
    case .did(let words): return [.toast(.good, words)]
    case .back:
      guard list.isSearching else { return [.close] }
      list.endSearch()
    }
    return []
  }

  private var indexLoad: Effect<Self> {
    let (people, tables) = (picture?.people ?? [], picture?.tables ?? [])
    return .load("index") { _ in
      .list(
        .indexed(
          SearchIndex(
            people.map {
              .init(
                id: Item.person($0.code), code: $0.code, names: [$0.name],
                keys: SearchKeys(name: $0.name))
            }
              + tables.map {
                .init(
                  id: .table($0.name), code: $0.name, names: [], keys: SearchKeys(name: $0.name))
              })))
    }
  }

  private func change(in context: ConsoleContext) -> [Effect<Self>] {
    if let table {
      return [
        .present(
          FormDialog(
            title: Phrase("Seats of \(table.name)", "\(table.name) 的座位数"),
            fields: [
              .value(
                "seats", Phrase("seats", "座位"), text: "\(table.seats)", read: Self.seats)
            ], language: context.language)
        ) { answers in
          let seats = answers.value("seats", Self.seats)
          // What was only looked at is not put back over what the file says by now.
          return .seats(table.name, seats == table.seats ? nil : seats)
        }
      ]
    }
    guard let person, let roles = picture?.roles else { return [] }
    return [
      .present(
        FormDialog(
          title: Phrase("Change \(person.code)", "修改 \(person.code)"),
          fields: [
            .text(
              "name", Phrase("name", "姓名"), text: person.name, limit: 40, isRequired: true),
            .choice(
              "role", Phrase("role", "岗位"), options: roles.map(\.name),
              selected: roles.firstIndex { $0.code == person.role.code } ?? 0),
            .choice(
              "language", Phrase("language", "语言"),
              options: [Phrase("English", "英文"), Phrase("Chinese", "中文")],
              selected: person.language == .english ? 0 : 1),
          ], language: context.language)
      ) { .changed(person, roles: roles, $0) }
    ]
  }

  @Sendable private static func seats(_ text: String) throws(TypedRefusal) -> Int {
    try TypedNumber.whole(text, in: SeatsRule.seats, counters: ["seats", "seat", "座", "位"])
  }

  private func askForPIN(_ person: StaffMember, in context: ConsoleContext) -> Effect<Self> {
    .present(
      FormDialog(
        title: Phrase("Another PIN for \(person.name)", "\(person.name) 的新密码"),
        fields: [
          // Whoever stands beside the manager reads no PIN.
          .text("pin", Phrase("PIN", "密码"), kind: .secretDigits, limit: 8, isRequired: true) {
            text in
            do throws(PINRefusal) {
              try PINRule.check(text)
              return nil
            } catch { return error.reason }
          }
        ], language: context.language)
    ) { .newPIN(person.code, $0) }
  }

  private func changed(
    _ before: StaffMember, _ roles: [Role], _ answers: FormDialog.Answers
  ) -> [Effect<Self>] {
    let name = answers.text("name")
    let role = roles[answers.choice("role")].code
    let language: Language = answers.choice("language") == 0 ? .english : .simplifiedChinese
    return [
      .perform(
        "house",
        ChangePerson(
          before.code, name: name == before.name ? nil : name,
          role: role == before.role.code ? nil : role,
          language: language == before.language ? nil : language)
      ) { changes in
        .did(
          changes.isEmpty
            ? Phrase("Nothing to change.", "无需修改。") : Phrase("\(name) is changed.", "\(name) 已修改。"))
      }
    ]
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let inside = area.inset(columns: 1)
    guard let picture else { return nil }
    let cursor = list.search.draw(
      in: inside.line(0), of: &buffer,
      placeholder: context.text(Phrase("name, code or table", "姓名、工号或桌号")))
    let body = list.isSearching ? inside.rows(from: 1) : inside
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(8)),
      TableColumn("", width: .flexible(minimum: 8)), TableColumn("", width: .fixed(18)),
    ])
    list.draw(
      as: table, in: body, of: &buffer, whenEmpty: context.text(Self.nothingFound)
    ) { item in
      let mark = TableCell(item == list.selection ? ">" : " ")
      switch item {
      case .person(let code):
        guard let person = picture.people.first(where: { $0.code == code }) else { return [] }
        return [
          mark, TableCell(code), TableCell(person.name),
          TableCell(context.text(person.role.name), style: .quiet),
        ]
      case .table(let name):
        guard let table = picture.tables.first(where: { $0.name == name }) else { return [] }
        let room = picture.rooms.first { $0.code == table.roomCode }?.name
        let seats = Phrase("\(table.seats) seats", "\(table.seats) 座")
        return [
          mark, TableCell(name), TableCell(room.map(context.text) ?? ""),
          TableCell(context.text(seats), style: .quiet),
        ]
      }
    }
    return cursor
  }
}
