import Foundation
import StoreDomain
import TerminalCore

/// The key tables of all screens, for the README: what stands in `Assets/keys.md`.
public enum KeyTable {
  private static let heading = """
    # Keys 按键

    Printed by `foh keys` from the command tables of the screens.


    """

  /// One table per screen in Markdown: keys, what they do, in both languages. A screen with several
  /// specimens shows each command once.
  public static func markdown() -> String {
    heading + markdown(context: .ofManager, places: Place.all)
  }

  static func markdown(context: ConsoleContext, places: [Place]) -> String {
    let frame = FrameCommands.table(places: places, signedIn: context.signedIn, current: .signIn)
    var text = section(Phrase("Everywhere", "任何画面"), commands: frame.map(\.summary))
    for entry in ScreenCatalogue.entries {
      let commands = entry.commands(context).filter { !$0.keys.isEmpty }
      if !commands.isEmpty { text += "\n" + section(entry.title, commands: commands) }
    }
    return text
  }

  private static func section(_ title: Phrase, commands: [CommandSummary]) -> String {
    let name = title.english.prefix(1).uppercased() + title.english.dropFirst()
    var text = "### \(name) \(title.chinese)\n\n| key | does | 作用 |\n| --- | --- | --- |\n"
    var seen: Set<CommandID> = []
    for command in commands where seen.insert(command.id).inserted && !command.keys.isEmpty {
      let keys = command.keys.map { "`\($0.label)`" }.joined(separator: " ")
      text +=
        "| \(keys) | **\(command.title.english)**: \(command.help.english) "
        + "| **\(command.title.chinese)**：\(command.help.chinese) |\n"
    }
    return text.replacing("`|`", with: "`\\|`")
  }
}

/// Every screen of the console, for what is derived from all of them.
public enum ScreenCatalogue {
  /// A screen by what its table says.
  public struct Entry: Sendable {
    public let title: Phrase
    /// The commands of all of its specimens.
    let commands: @Sendable (ConsoleContext) -> [CommandSummary]
    /// What is wrong with them: see ``CommandTable/clashes(on:in:with:)``.
    let clashes: @Sendable (ConsoleContext, [CommandSummary]) -> [String]
    let specimens: @Sendable () -> [any Screen]

    init<S: Screen>(_ type: S.Type) {
      title = S.title
      specimens = { S.specimens }
      commands = { context in
        S.specimens.flatMap { $0.commands(in: context).map(\.summary) }
      }
      clashes = { CommandTable.clashes(on: S.self, in: $0, with: $1) }
    }
  }

  /// In the order of the README. A new screen is added here.
  public static let entries: [Entry] = [
    Entry(SignInScreen.self),
    Entry(HomeScreen.self),
    Entry(BoardScreen.self),
    Entry(TillScreen.self),
    Entry(PaymentDialog.self),
    Entry(ForeignCashDialog.self),
    Entry(ReceiptScreen.self),
    Entry(ReceiptLinkDialog.self),
    Entry(InvoiceDialog.self),
    Entry(BillExplanationScreen.self),
    Entry(RefundScreen.self),
    Entry(CampaignDialog.self),
    Entry(CouponDialog.self),
    Entry(DrawerScreen.self),
    Entry(StatementsScreen.self),
    Entry(AccountChoiceDialog.self),
    Entry(AccountsScreen.self),
    Entry(AccountStatementScreen.self),
    Entry(CounterScreen.self),
    Entry(ManagerScreen.self),
    Entry(OutboxScreen.self),
    Entry(HouseScreen.self),
    Entry(AuthorisationDialog.self),
    Entry(CareScreen.self),
    Entry(HandOverDialog.self),
    Entry(HelpScreen.self),
    Entry(PaletteScreen.self),
    Entry(QuestionDialog.self),
    Entry(FormDialog.self),
    Entry(ReasonDialog.self),
    Entry(OutsideHoursDialog.self),
    Entry(UndoDialog.self),
    Entry(DoorScreen.self),
    Entry(TicketForm.self),
    Entry(HistoryDialog.self),
    Entry(BookingsScreen.self),
    Entry(BookingForm.self),
    Entry(FloorScreen.self),
    Entry(TableDialog.self),
    Entry(OrderScreen.self),
    Entry(NoteDialog.self),
    Entry(BrothDialog.self),
    Entry(ModifierDialog.self),
    Entry(SetDialog.self),
    Entry(MoveLineDialog.self),
    Entry(MemberScreen.self),
    Entry(FindMemberDialog.self),
    Entry(AllergenDialog.self),
    Entry(NeedDialog.self),
    Entry(KitchenScreen.self),
    Entry(SoldOutDialog.self),
    Entry(PrintProblemsDialog.self),
  ]

  /// Everything wrong with any table: empty unless two commands fight for a key.
  public static func clashes() -> [String] {
    clashes(in: .ofManager, places: Place.all)
  }

  static func clashes(in context: ConsoleContext, places: [Place]) -> [String] {
    let frame = FrameCommands.table(places: places, signedIn: context.signedIn, current: .signIn)
      .map(\.summary)
    return CommandTable.clashes(in: frame, with: [])
      + entries.flatMap { entry in
        entry.clashes(context, frame)
          + (entry.specimens().isEmpty ? ["\(entry.title.english): no specimens"] : [])
      }
  }
}

extension ConsoleContext {
  /// As somebody sees it who may do everything, on a desk: for tables that hold for everybody.
  static var ofManager: ConsoleContext {
    ConsoleContext(
      language: .english, size: Size(columns: 120, rows: 40),
      now: Timestamp(millisecondsSinceEpoch: 0), calendar: StoreCalendar(timeZone: .gmt),
      storeName: "",
      signedIn: SignedIn(
        StaffMember(
          id: Identifier(rawValue: "manager"), code: "", name: "",
          role: Role(
            code: "", name: Phrase("manager", "店长"), workstation: .manager,
            permissions: Set(Permission.allCases), discountLimitBasisPoints: 10_000,
            roundingLimitMinorUnits: .max), language: .english)))
  }
}
