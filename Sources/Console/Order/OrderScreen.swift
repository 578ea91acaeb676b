import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// One table's order, typed as fast as it is spoken (点菜).
///
/// Lower-case letters, Hanzi and digits always search; what else can be done is on capital letters
/// and Ctrl keys, so that typing never collides with it. What is added is a draft in the store at
/// once: two servers of one table see each other's lines.
public struct OrderScreen: Screen {
  public typealias Outcome = Never

  /// What is done with one line of the order, and what came of it.
  public enum LineAction: Sendable {
    case toggleHalf
    case oneMore
    case oneLess
    case void
    case voidWanted(OrderLine, Reason)
    case hold
    case held([OrderLine], of: [Identifier<OrderLine>])
    case fire
    case rush
    case disappointing
    case disappointmentNoted(Phrase, isNoted: Bool)
    case changeWanted(LineChange)
    case changed(OrderLine)
    case changeRefused([Identifier<OrderLine>], Phrase)
    case sent([OrderLine])
    case sendRefused(LineSending, HoursRefusal)
    case sendAnswered(LineSending, OutsideHoursDialog.Outcome)
    case rushed(Phrase)
    case returned(OrderLine)
    case moved(MovedLine)
    case shared(SharedLine)
    case sharesSeen(SharedLine)
    case takeSharesBack(SharedLine)
    case sharesTakenBack(SharedLine)
  }

  /// What must be asked before a line is changed, and the answers.
  public enum AskAction: Sendable {
    case askQuantity
    case askNote
    case askSeat
    case askCourse
    case askAmount
    case askModifiers
    case askGift
    case askReturn
    case askProblem
    case askMove
    case moveWanted(LineMove)
    case problemWanted(LineProblem)
    case noteWanted(OrderLine, String)
    case giftCounted(LineGift)
    case giftWanted(LineGift)
    case giftNeedsConsent(DishWish)
    case returnWanted(LineReturn)
  }

  /// The bill, the care and the guest of the table.
  public enum TableAction: Sendable {
    case askForBill
    case billAsked
    case nextCheck
    case openCheck
    case checkOpened(Check)
    case takeCare
    case careTaken(CareAlert)
    case openGuest
    case recognised(Member)
    case addGuest
    case guestAdded(Member)
    case copyLastVisit
    case copied(CopiedVisit)
    case need(NeedAction)
  }

  public enum Action: Sendable {
    case load
    case loaded(OrderReading)
    case offered([OfferedSuggestion])
    // The entry line and the lists.
    case typed(Input)
    case move(Int)
    case toggleLines, back
    /// Enter: what ``OrderScreen/nextStep`` says.
    case next
    case send
    // The dish that is being ordered.
    case go(DishWish)
    case added([OrderLine])
    case addRefused(DishWish, [Identifier<OrderLine>], Phrase)
    // A line.
    // The table.
    case nothing
    case line(LineAction)
    case ask(AskAction)
    case table(TableAction)
  }

  public static let title = Phrase("order", "点菜")

  /// The party at the table; of a booking whose guests are still to come, the one that they will be.
  let partyID: Identifier<Party>
  /// Set while the dishes of a booking are noted instead of a table's.
  let bookingID: Identifier<Reservation>?

  /// The bill that the lines go to; nil for the first one that is open.
  var checkID: Identifier<Check>?

  // MARK: What it knows

  /// The party's open bills; guests who pay apart have several.
  var openChecks: [Check] = []
  /// Nil until the store was read for the first time.
  var order: LocalOrder?
  var menu: OrderMenu?
  var needs = TableNeeds()
  var offers: [OfferedSuggestion] = []
  /// What the offers were asked for; nil before the first time.
  var offerBasis: OfferBasis?

  // MARK: Where the person is

  /// What is typed, as it stands in the entry line.
  var entry = TextField(limit: 60) {
    didSet { if entry.text != oldValue.text { typed = DishEntry(entry.text) } }
  }
  /// What that means. It is asked for many times between two keys.
  private(set) var typed = DishEntry("")
  /// The half portion was asked for by its key.
  var isHalf = false
  /// With nothing typed, the arrows have gone into the menu.
  var isBrowsing = false
  var matches = ListState<Identifier<Dish>>()
  /// Whether the keys go to the lines of the order instead of the entry.
  var isOnLines = false
  var lines = ListState<Identifier<OrderLine>>()
  /// Entered before the menu had been read; ordered as soon as it is.
  var enteredEarly: [String] = []

  /// - Parameter partyID: the party at the table.
  public init(partyID: Identifier<Party>) {
    self.partyID = partyID
    bookingID = nil
  }

  /// - Parameter booking: whose dishes are noted before its guests come.
  public init(booking: Identifier<Reservation>) {
    partyID = Identifier(rawValue: booking.rawValue)
    bookingID = booking
  }

  public static var specimens: [OrderScreen] {
    let entering = OrderScreen(partyID: Identifier(rawValue: "specimen"))
    var onLines = entering
    onLines.isOnLines = true
    let booking = OrderScreen(booking: Identifier(rawValue: "specimen"))
    return [entering, onLines, booking]
  }

  public var isTyping: Bool { true }

  /// The last line is another one when a colleague adds one.
  public var underCursor: AnyHashable? {
    if isOnLines { return lines.selection.map { AnyHashable($0) } }
    return entry.isEmpty && !isChoosingDish ? target.map { AnyHashable($0.id) } : nil
  }

  // MARK: What follows from it

  /// Why what is typed cannot be ordered, whichever dish it is.
  var typedRefusal: TypedRefusal? {
    let typed = typed
    return typed.refusal ?? (isHalf && typed.quantity?.andHalf == true ? .portions : nil)
  }

  /// Whether there is a dish under the cursor of the list on the left.
  var isChoosingDish: Bool { !typed.query.isEmpty || isBrowsing }

  var chosenDish: Dish? {
    guard isChoosingDish else { return nil }
    return matches.selection.flatMap { menu?[$0] }
  }

  /// The line that a command on a line means: the one under the cursor, or the last one that the
  /// kitchen does not have yet.
  var target: OrderLine? {
    if isOnLines { return lines.selection.flatMap { order?.line($0) } }
    if bookingID != nil { return order?.lines.last }
    // What was ordered last is the set, not what is in it.
    guard let last = order?.drafts.last else { return nil }
    let set = last.setLine.flatMap { order?.line($0) }
    return set?.stage == .draft ? set : last
  }

  /// Whether a line has the price of a set whose dishes are lines of their own.
  func isSet(_ line: OrderLine) -> Bool {
    line.dishID.flatMap { menu?[$0] }?.set.isEmpty == false
  }

  /// Offers that still make sense: nobody has ordered them meanwhile.
  var openOffers: [OfferedSuggestion] {
    let ordered = Set(order?.lines.compactMap(\.eatenDishID) ?? [])
    let hasPot = ordered.contains { menu?[$0]?.kind == .pot }
    return offers.filter { offer in
      let dish = menu?[offer.dish.id]
      let parts = [dish] + offer.broths.map { menu?.dish(code: $0) }
      return !ordered.contains(offer.dish.id) && !(hasPot && offer.dish.kind == .pot)
        && parts.allSatisfy { part in
          part.map { PortionRule.shortage(of: 1, left: $0.portionsLeft) == nil } ?? false
        }
        && needs.objection(
          toAll: parts, modifiers: ModifierRule.defaults(of: dish?.modifiers ?? [])) == nil
    }
  }

  /// Whether the table is one of those that are shown no suggestions, for comparison.
  var isShownNoOffers: Bool { order?.picture.party.control?.isControl == true }

  /// What the key for care takes now.
  func nextCare(in context: ConsoleContext) -> CareAlert? {
    openAlerts.next(for: context.signedIn?.staffID)
  }

  var openAlerts: [CareAlert] { order?.picture.alerts.unfinished ?? [] }

  /// Why nothing can be ordered now; nil when it can.
  var closedReason: Phrase? {
    guard let picture = order?.picture else { return nil }
    guard picture.check.stage == .open else {
      if bookingID != nil { return Phrase("this booking is over", "该订位已结束") }
      return Phrase("this bill is closed: O opens another one", "该单已结账，按 O 另开一单")
    }
    return nil
  }
}

/// What the offers depend on: they are asked for again when it is different.
struct OfferBasis: Hashable, Sendable {
  var memberIDs: [Identifier<Member>]
  var needs: TableNeeds
  var guests: Int
  /// Halves of portions.
  var ordered: [Identifier<Dish>: Int]
  var soldOut: Set<Identifier<Dish>>
}

extension [OrderLine] {
  /// How many halves of portions there are of each dish.
  var halves: [Identifier<Dish>: Int] {
    reduce(into: [:]) { halves, line in
      guard line.stage != .voided, let dish = line.eatenDishID else { return }
      halves[dish, default: 0] += line.quantity * (line.portion == .half ? 1 : 2)
    }
  }
}
