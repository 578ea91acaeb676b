import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Finds a member by phone, last four digits, code, name or pinyin initials, and says that this is
/// the guest; somebody new is enrolled from here. By a whole phone number that nobody here has,
/// headquarters is asked.
///
/// ```swift
/// return [.present(FindMemberDialog(for: .party(id))) { .recognised($0) }]
/// ```
public struct FindMemberDialog: Screen {
  public enum Action: Sendable {
    case typed(Input)
    case search
    case found([Member], query: String)
    case askHeadquarters
    case heard(ChainLookup.Stage, phone: String)
    case move(Int)
    case take
    case enrol
    case enrolled(Member)
    case enter(MemberEntry)
    case enterAnswered(MemberEntry)
    case enterAgain(MemberEntry)
    case refused(MemberEntry, Phrase)
    case attached(Member)
    case close
  }

  /// The member; already attached when a place was given.
  public typealias Outcome = Member

  public static let title = Phrase("find a member", "查找会员")

  /// Where the guest is; nil when only a member is wanted.
  let place: GuestPlace?
  private(set) var field = TextField(limit: 40)
  private(set) var members: [Member] = []
  private var list = ListState<Identifier<Member>>()
  /// What the members were found by; nil before the first answer.
  private var answered: String?
  private var chain = ChainLookup()
  public private(set) var revision = 0

  /// Whether the guest comes with others who are known already; a seat may stand behind what is typed.
  let isAnother: Bool

  public init(for place: GuestPlace? = nil) {
    self.place = place
    isAnother = false
  }

  /// Finds one more member who comes with those who are there: `wxy@2` sits at seat 2.
  public init(addingTo place: GuestPlace) {
    self.place = place
    isAnother = true
  }

  private var typed: TypedAtSeat { TypedAtSeat(field.text) }

  /// What a member is found by.
  private var query: String { isAnother ? typed.words : field.text }

  public static let specimens = [
    FindMemberDialog(), FindMemberDialog(addingTo: .party(Identifier(rawValue: "specimen"))),
  ]

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  private var selected: Member? {
    list.selection.flatMap { id in members.first { $0.id == id } }
  }

  private var isAnswered: Bool { answered == query }

  /// Nobody here, but a number that headquarters may know.
  private func mayAskHeadquarters(in context: ConsoleContext) -> Bool {
    guard isAnswered, selected == nil, ChainLookup.canAsk(for: query, in: context) else {
      return false
    }
    return [nil, .unreachable, .notFromHere].contains(chain.stage)
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let asks = mayAskHeadquarters(in: context)
    return [
      Command(
        "member.take", keys: [.enter],
        title: place == nil
          ? Phrase("take", "选定")
          : isAnother ? Phrase("comes too", "同行") : Phrase("this guest", "就是这位"),
        help: Phrase("This is the guest.", "确认是这位客人。"),
        availability: asks
          ? .hidden
          : .when(
            selected != nil && isAnswered && refusal == nil,
            otherwise: refusal?.reason ?? nobodyToTake), action: .take),
      Command(
        "member.ask", keys: [.enter], title: Phrase("ask headquarters", "向总部查询"),
        help: Phrase(
          "Nobody here has this phone: ask headquarters for the member.", "本店没有此手机号时，向总部查询会员。"),
        availability: asks ? .enabled : .hidden, action: .askHeadquarters),
      Command(
        "member.enrol", keys: [.control("n")], title: Phrase("new member", "新会员"),
        help: Phrase("Enrol the guest as a member.", "为客人办理入会。"),
        availability: context.availability(needing: .editMember), action: .enrol),
      Command(
        "member.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without a member.", "不选会员，返回。"), action: .close),
    ]
  }

  private var refusal: TypedRefusal? { isAnother ? typed.refusal : nil }

  /// Why nobody can be said to be the guest.
  private var nobodyToTake: Phrase {
    if field.isEmpty { return Phrase("type a phone, a name or a code", "请输入手机号、姓名或会员号") }
    return chain.stage == .asking ? ChainLookup.asking : Phrase("nobody is found", "没有找到")
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    default: field.accepts(input) ? .typed(input) : nil
    }
  }

  public func action(at moment: Moment) -> Action? {
    moment == .storeChanged || (moment == .opened && isAnother) ? .search : nil
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .typed(let input):
      field.enter(input)
      revision += 1
      chain = ChainLookup()
      return [search]
    case .search: return [search]
    case .found(let members, let query):
      self.members = members
      let isNew = answered != query
      answered = query
      list.update(members.map(\.id))
      if isNew { list.selectFirst() }
      return query == self.query ? askHeadquarters(in: context) : []
    case .askHeadquarters: return askHeadquarters(isWished: true, in: context)
    case .heard(let stage, let phone):
      return chain.hear(stage, for: phone) && stage == .found ? [search] : []
    case .move(let rows):
      list.move(by: rows, window: 8)
      return []
    case .take: return selected.map { attach($0) } ?? []
    case .enrol: return [askToEnrol(MemberEntry(typed: query, in: context.country))]
    case .enter(let entry):
      guard let question = entry.question(on: context.businessDay) else { return [enrol(entry)] }
      return [
        .present(question.dialog, dismissed: .enterAgain(entry)) { answer in
          .enterAnswered(question.birthday(answer).map(entry.choosing) ?? entry)
        }
      ]
    case .enterAnswered(let entry): return [enrol(entry)]
    case .enterAgain(let entry): return [askToEnrol(entry)]
    case .enrolled(let member):
      return [
        .toast(.good, Phrase("\(member.addressed) is a member now.", "\(member.addressed) 已入会。"))
      ]
        + attach(member)
    case .refused(let entry, let reason):
      // The form comes back with what was typed.
      return [.toast(.danger, reason), askToEnrol(entry)]
    case .attached(let member): return [.finish(member)]
    case .close: return [.close]
    }
  }

  private var search: Effect<Self> {
    let query = self.query
    // With nothing typed, whoever usually comes along is offered.
    let owner = isAnother ? place?.owner : nil
    return .load("search", typingGoesOn: true) { store in
      let database = try store.database
      guard query.isEmpty else { return .found(try database.findMembers(query), query: query) }
      return .found(try owner.map { try database.usualCompany(of: $0) } ?? [], query: query)
    }
  }

  private mutating func askHeadquarters(
    isWished: Bool = false, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let phone = chain.begin(query, besides: members, isWished: isWished, in: context)
    guard let phone else { return [] }
    return [ChainLookup.effect(for: phone) { .heard($0, phone: phone) }]
  }

  private func attach(_ member: Member) -> [Effect<Self>] {
    guard let place else { return [.finish(member)] }
    let (isAnother, seat) = (isAnother, typed.seat)
    return [
      .perform("attach") { store in
        if isAnother {
          try place.add(member.id, seat: seat, with: store)
        } else {
          try place.attach(member.id, with: store)
        }
        return .attached(member)
      }
    ]
  }

  private func askToEnrol(_ entry: MemberEntry) -> Effect<Self> {
    .present(entry.form(title: Phrase("New member", "新会员"))) { .enter(MemberEntry($0, in: entry)) }
  }

  private func enrol(_ entry: MemberEntry) -> Effect<Self> {
    .perform(
      "attach",
      EnrolMember(
        NewMember(
          name: entry.name, formOfAddress: entry.formOfAddress, phone: entry.phone,
          birthday: entry.birthday))
    ) {
      .enrolled($0)
    } failed: {
      .refused(entry, explanation(of: $0))
    }
  }

  // MARK: Drawing

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 68), rows: min(area.rows, context.layout.isSplit ? 13 : 10)))
    let room = buffer.drawBox(box, title: context.text(Self.title)).inset(columns: 1)
    buffer.write(">", at: room.origin, style: .search)
    let point = field.draw(
      in: room.line(0).columns(from: 2), of: &buffer,
      placeholder: context.text(
        isAnother
          ? Phrase("who comes too: phone, name, wxy@2", "同行会员：手机号、姓名、拼音，@2 为座位")
          : Phrase("phone, last four, code, name, wxy", "手机号、后四位、会员号、姓名或拼音")))
    let body = room.rows(from: 1)
    if members.isEmpty, isAnswered, !field.isEmpty {
      let said = wrapped(context.text(nobodyHere(in: context)), columns: body.columns - 2)
      for (row, line) in said.prefix(body.rows).enumerated() {
        buffer.write(
          line, at: Point(column: body.column + 2, row: body.row + row), style: .quiet,
          columns: body.columns - 2)
      }
    }
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .flexible(minimum: 10)),
      TableColumn("", width: .fixed(9)), TableColumn("", width: .fixed(11)),
      TableColumn("", width: .fixed(13), dropOrder: 1),
    ])
    table.draw(list, in: body, of: &buffer) { id in
      guard let member = members.first(where: { $0.id == id }) else { return [] }
      let level = MemberLevel(rawValue: member.level).map { context.text($0.name) } ?? member.level
      return [
        TableCell(id == list.selection ? ">" : " "), TableCell(member.nameWithAddress),
        TableCell(level, style: .member),
        TableCell(member.maskedPhone(in: context.country) ?? "", style: .quiet),
        TableCell(member.code, style: .quiet),
      ]
    }
    return point
  }

  /// What is said when the store finds nobody, and what to do next.
  private func nobodyHere(in context: ConsoleContext) -> Phrase {
    let enrol = Phrase("Ctrl-N makes a new member", "按 Ctrl-N 办理入会")
    guard let said = chain.words(for: query, in: context) else {
      return mayAskHeadquarters(in: context)
        ? Phrase("nobody is found here; Enter asks headquarters", "本店没有找到，按 Enter 向总部查询")
        : Phrase("nobody is found; \(enrol.english)", "没有找到，\(enrol.chinese)")
    }
    switch chain.stage {
    case .asking: return Phrase("not known here; \(said.english)", "本店没有，\(said.chinese)")
    case .nobody:
      return Phrase("\(said.english); \(enrol.english)", "\(said.chinese)，\(enrol.chinese)")
    case .unreachable, .notFromHere:
      return Phrase(
        "\(said.english); Enter asks again, \(enrol.english)",
        "\(said.chinese)，按 Enter 重试，或\(enrol.chinese)")
    case .refused, .found, nil: return said
    }
  }
}
