import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Every campaign of the house for one bill: what was taken, what could be, and why not the others.
struct CampaignDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded(BillPicture)
    case move(Key)
    case choose
    case close
  }

  /// What somebody wants of a campaign.
  enum Outcome: Hashable, Sendable {
    /// Campaigns by code, all that the bill is to have.
    case take([String], Phrase)
    case takeOff(String, Phrase)
  }

  static let title = Phrase("campaigns", "营销活动")

  private var bill: BillPicture
  private var campaigns: CampaignPicture
  private var list: ListState<String>

  init(_ bill: BillPicture, _ campaigns: CampaignPicture) {
    self.bill = bill
    self.campaigns = campaigns
    list = ListState((campaigns.taken + campaigns.open).map(\.code))
  }

  static var specimens: [CampaignDialog] {
    let none = Money(minorUnits: 0, currency: BillPicture.specimen().total.currency)
    return [
      CampaignDialog(
        .specimen(), CampaignPicture(taken: [], proposed: [], more: none, others: []))
    ]
  }

  var presentation: Presentation { .overlay }
  var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  private var entries: [CampaignPicture.Entry] { campaigns.taken + campaigns.open }

  private var selected: CampaignPicture.Entry? { entries.first { $0.code == list.selection } }

  private func isTaken(_ entry: CampaignPicture.Entry) -> Bool {
    campaigns.taken.contains { $0.code == entry.code }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    var availability = Availability.enabled
    if let selected {
      if !isTaken(selected), let obstacle = selected.obstacle {
        availability = .disabled(obstacle.words(in: bill.total.currency))
      }
    } else {
      availability = .disabled(Phrase("there is no campaign", "没有活动"))
    }
    let takesOff = selected.map(isTaken) ?? false
    return [
      Command(
        "campaign.choose", keys: [.enter],
        title: takesOff ? Phrase("take off", "撤销") : Phrase("give it", "使用"),
        help: Phrase(
          "Give the campaign under the cursor on this bill, or take it off again.",
          "在本单使用光标所在的活动，或将其撤销。"),
        availability: availability, action: .choose),
      Command(
        "campaign.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the bill.", "返回账单。"), action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key): .move(key)
    default: nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .storeChanged: .load
    case .opened, .shown, .minute, .second, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let id = bill.check.id
      return [.load("campaigns") { .loaded(try $0.database.bill(of: id)) }]
    case .loaded(let bill):
      // Paid at another till, or the house has taken its last campaign away: nothing is left to give.
      guard bill.check.stage == .open, let campaigns = bill.campaigns else { return [.close] }
      self.bill = bill
      self.campaigns = campaigns
      list.update(entries.map(\.code))
    case .move(let key): _ = list.handle(key, window: 9)
    case .choose:
      guard let entry = selected else { return [] }
      if isTaken(entry) { return [.finish(.takeOff(entry.code, entry.name))] }
      // One of a proposal may only be had in place of what was taken: its whole is asked for then.
      let taken = campaigns.taken.map(\.code)
      let isProposed = campaigns.proposed.contains { $0.code == entry.code }
      let codes = isProposed ? campaigns.proposed.map(\.code) : taken + [entry.code]
      return [.finish(.take(codes, entry.name))]
    case .close: return [.close]
    }
    return []
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let width = min(area.columns, 64)
    let below = wrapped(context.text(words), columns: width - 4)
    let rows = max(1, min(10, entries.count))
    let box = area.centred(Size(columns: width, rows: min(area.rows, rows + below.count + 2)))
    let inside = buffer.drawBox(
      box,
      title: context.text(Phrase("Campaigns, \(bill.tables)", "\(bill.tables) 营销活动"))
    ).inset(columns: 1)
    let (upper, bottom) = inside.split(bottom: min(below.count, max(0, inside.rows - 1)))
    buffer.draw(
      below.map { .line($0, selected?.obstacle == nil ? .strong : .warning) }, in: bottom)
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 10)),
      TableColumn("", width: .fixed(10), alignment: .trailing),
    ])
    table.draw(list, in: upper, of: &buffer) { code in
      entries.first { $0.code == code }.map { cells(of: $0, in: context) } ?? []
    }
    return nil
  }

  private func cells(
    of entry: CampaignPicture.Entry, in context: ConsoleContext
  ) -> [TableCell] {
    let style: Style = entry.obstacle == nil ? .normal : .disabled
    return [
      TableCell(entry.code == list.selection ? ">" : " ", style: style),
      TableCell(isTaken(entry) ? "+" : " ", style: .good),
      TableCell(context.text(entry.name), style: style),
      TableCell(
        entry.off.minorUnits > 0 ? "-\(entry.off.plainText)" : "",
        style: isTaken(entry) ? .good : .quiet),
    ]
  }

  /// What Enter makes of the campaign under the cursor, or why it does not.
  private var words: Phrase {
    guard let entry = selected else {
      return Phrase("The house has no campaign now.", "门店目前没有活动。")
    }
    let name = entry.name
    if let obstacle = entry.obstacle {
      let why = obstacle.words(in: bill.total.currency)
      return Phrase("\(name.english): \(why.english)", "\(name.chinese)：\(why.chinese)")
    }
    if isTaken(entry) {
      return Phrase(
        "Enter takes it off this bill again.", "回车：从本单撤销该活动。")
    }
    if let tender = entry.tender {
      return Phrase(
        "Enter: the guests pay all by \(tender.name.english).",
        "回车：客人全部以\(tender.name.chinese)支付。")
    }
    if entry.isCoupon {
      return Phrase("Enter: the guest has shown it.", "回车：客人已出示。")
    }
    return Phrase("Enter gives it on this bill.", "回车：在本单使用该活动。")
  }
}

extension CampaignPicture {
  /// What was not taken, the proposal first.
  var open: [Entry] {
    proposed.filter { entry in !taken.contains { $0.code == entry.code } } + others
  }

  /// The names of what is proposed.
  var proposal: Phrase {
    Phrase(
      proposed.map(\.name.english).joined(separator: " + "),
      proposed.map(\.name.chinese).joined(separator: " + "))
  }
}
