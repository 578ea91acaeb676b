import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Takes a single coupon on a bill (用券): its code typed or scanned, or one that the guests of the bill
/// have. A code that is whole is looked up while it stands there; a scanner, which ends with Enter, takes
/// the coupon at once.
struct CouponDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded([CouponOffer])
    case typed(Input)
    case found(CouponCode, CouponOffer)
    case notFound(CouponCode, Phrase)
    case move(Key)
    case take
    case taken(BillPicture, CouponOffer?)
    case refused(Phrase)
    case issue, void
    case close
  }

  /// What came of it, or what somebody wants beside.
  enum Outcome: Sendable {
    case taken(BillPicture, CouponOffer?)
    /// Gives the guests one to make something good.
    case issue
    /// Takes one back that nobody has used.
    case void(CouponCode)
  }

  static let title = Phrase("coupon", "优惠券")

  let bill: BillPicture
  /// Those of the bill's guests, what takes most off first; nil until they were read.
  private(set) var offers: [CouponOffer]?
  private(set) var field = TextField(limit: 24)
  /// What the typed code would do.
  private(set) var found: CouponOffer?
  private(set) var problem: Phrase?
  private var list = ListState<Identifier<Coupon>>()

  init(_ bill: BillPicture) { self.bill = bill }

  static var specimens: [CouponDialog] { [CouponDialog(.specimen())] }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  /// A code that is typed is used wherever the cursor is.
  var underCursor: AnyHashable? {
    field.isEmpty ? list.selection.map { AnyHashable($0) } : nil
  }

  /// The code that is typed; nil while nothing is, or while it is none.
  private var typedCode: CouponCode? { try? CouponCode(typed: field.text) }

  private var selected: CouponOffer? { offers?.first { $0.id == list.selection } }

  /// What Enter is about.
  private var meant: CouponOffer? { field.isEmpty ? selected : found }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let takesOff = meant?.isOnBill == true
    return [
      Command(
        "coupon.take", keys: [.enter],
        title: takesOff ? Phrase("take off", "撤下") : Phrase("take it", "使用"),
        help: Phrase(
          "Use the coupon whose code is typed or scanned, or the one under the cursor; take one off that "
            + "is on the bill.",
          "使用输入或扫描的券，或光标所在的券；已用于本单的则撤下。"),
        availability: takeAvailability, action: .take),
      Command(
        "coupon.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the bill.", "返回账单。"), action: .close),
      Command(
        "coupon.issue", keys: [.control("n")], title: Phrase("give one", "补偿发券"),
        help: Phrase(
          "Give the guests a coupon to make something good, with the reason.",
          "为客人补偿发券，须写原因。"),
        action: .issue),
      Command(
        "coupon.void", keys: [.control("x")], title: Phrase("take back", "作废"),
        help: Phrase(
          "Take back the coupon whose code is typed, or the one under the cursor; nobody can use it then.",
          "作废输入券码或光标所在的券，之后不能再用。"),
        availability: .when(
          typedCode != nil || (field.isEmpty && selected != nil),
          otherwise: Phrase("type its code first", "请先输入券码")),
        action: .void),
    ]
  }

  private var takeAvailability: Availability {
    if field.isEmpty {
      guard let selected else {
        return .disabled(Phrase("type or scan a code", "请输入或扫描券码"))
      }
      return selected.obstacle.map { .disabled($0) } ?? .enabled
    }
    // A wrong code is told in the dialog, with what to look at.
    return .enabled
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    if case .key(let key) = input, [.up, .down, .pageUp, .pageDown].contains(key) {
      return .move(key)
    }
    if case .key(.character("?")) = input { return nil }
    return field.accepts(input) ? .typed(input) : nil
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }

  // MARK: What happens

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [readOffers()] + lookUp()
    case .loaded(let offers):
      self.offers = offers
      list.update(offers.map(\.id))
    case .typed(let input):
      field.enter(input)
      found = nil
      problem = nil
      return lookUp()
    case .found(let code, let offer):
      if code == typedCode { found = offer }
    case .notFound(let code, let why):
      if code == typedCode { problem = why }
    case .move(let key): _ = list.handle(key, window: 6)
    case .take: return take()
    case .taken(let bill, let offer): return [.finish(.taken(bill, offer))]
    case .refused(let why):
      problem = why
      field.select()
      return [readOffers()]
    case .issue: return [.finish(.issue)]
    case .void:
      let code = field.isEmpty ? selected?.code : typedCode
      return code.map { [.finish(.void($0))] } ?? []
    case .close: return [.close]
    }
    return []
  }

  private func readOffers() -> Effect<Self> {
    let checkID = bill.check.id
    return .load("coupons", typingGoesOn: true) {
      .loaded(try $0.database.coupons(for: checkID))
    }
  }

  private func lookUp() -> [Effect<Self>] {
    guard let code = typedCode else { return [.cancel("coupon")] }
    let checkID = bill.check.id
    return [
      .load("coupon", typingGoesOn: true) { store in
        do {
          return .found(code, try store.database.coupon(code, for: checkID))
        } catch let refusal as CouponRefusal {
          return .notFound(code, refusal.explanation)
        } catch let obstacle as CampaignObstacle {
          return .notFound(code, obstacle.explanation)
        } catch let refusal as GivingRefusal {
          return .notFound(code, refusal.explanation)
        }
      }
    ]
  }

  private mutating func take() -> [Effect<Self>] {
    if field.isEmpty {
      guard let selected else { return [] }
      return [selected.isOnBill ? takeOff(selected) : take(selected.code)]
    }
    do throws(CouponRefusal) {
      let code = try CouponCode(typed: field.text)
      if let found, found.isOnBill { return [takeOff(found)] }
      return [take(code)]
    } catch {
      problem = error.explanation
      field.select()
      return []
    }
  }

  private func take(_ code: CouponCode) -> Effect<Self> {
    let checkID = bill.check.id
    return .perform("adjust") { store in
      let database = try store.database
      let bill = try database.perform(TakeCoupon(code, on: checkID), by: try store.author)
      return .taken(bill, try database.coupons(for: checkID).first { $0.code == code })
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  private func takeOff(_ offer: CouponOffer) -> Effect<Self> {
    .perform("adjust", TakeOffCampaign(bill.check.id, offer.campaignCode)) {
      .taken($0, nil)
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let width = min(area.columns, 64)
    let below = wrapped(context.text(words), columns: width - 4)
    let shown = offers ?? []
    let rows = min(6, shown.count)
    let box = area.centred(
      Size(columns: width, rows: min(area.rows, rows + below.count + 4)))
    let inside = buffer.drawBox(
      box, title: context.text(Phrase("Coupon, \(bill.tables)", "\(bill.tables) 用券"))
    ).inset(columns: 1)
    let (upper, bottom) = inside.split(bottom: min(below.count, max(0, inside.rows - 1)))
    buffer.draw(below.map { .line($0, isWell ? .strong : .warning) }, in: bottom)
    let label = context.text(Phrase("code", "券码"))
    let (name, entry) = upper.line(0).split(left: displayWidth(label) + 2)
    buffer.write(label, at: name.origin, style: .normal)
    let cursor = field.draw(
      in: entry, of: &buffer, style: .search.underlined,
      placeholder: context.text(Phrase("type or scan", "输入或扫描")))
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 10)),
      TableColumn("", width: .fixed(10)),
      TableColumn("", width: .fixed(9), alignment: .trailing),
    ])
    table.draw(list, in: upper.rows(from: 1), of: &buffer) { id in
      shown.first { $0.id == id }.map { cells(of: $0, in: context) } ?? []
    }
    return cursor
  }

  private func cells(of offer: CouponOffer, in context: ConsoleContext) -> [TableCell] {
    let style: Style = offer.obstacle == nil ? .normal : .disabled
    let mark = offer.isOnBill ? "+" : offer.id == list.selection && field.isEmpty ? ">" : " "
    return [
      TableCell(mark, style: offer.isOnBill ? .good : style),
      TableCell("\(context.text(offer.name)) \(offer.code.masked)", style: style),
      TableCell(offer.validUntil.description, style: .quiet),
      TableCell(
        offer.off.minorUnits > 0 ? "-\(offer.off.plainText)" : "",
        style: offer.isOnBill ? .good : .quiet),
    ]
  }

  private var isWell: Bool { problem == nil && (field.isEmpty ? selected?.obstacle == nil : true) }

  /// What Enter would do, or why it does nothing.
  private var words: Phrase {
    if let problem { return problem }
    if !field.isEmpty, found == nil {
      do throws(CouponRefusal) {
        _ = try CouponCode(typed: field.text)
        return Phrase("The coupon is being looked up ...", "正在查询优惠券…")
      } catch {
        return error.reason
      }
    }
    guard let meant else {
      return offers == nil
        ? Phrase("The guests' coupons are being read ...", "正在读取客人的优惠券…")
        : Phrase("Type or scan the code of a coupon.", "请输入或扫描券码。")
    }
    if let obstacle = meant.obstacle {
      return Phrase(
        "\(meant.name.english): \(obstacle.english)", "\(meant.name.chinese)：\(obstacle.chinese)")
    }
    let off = meant.off.plainText
    let day = meant.validUntil.description
    if meant.isOnBill {
      return Phrase(
        "It takes off \(off). Enter takes it off the bill again.", "已抵 \(off)，回车：从本单撤下。")
    }
    return Phrase(
      "\(meant.name.english): -\(off), valid until \(day). Enter takes it.",
      "\(meant.name.chinese)：-\(off)，有效期至 \(day)。回车：使用。")
  }
}
