import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is on its way to headquarters (总部同步), record by record: how old, how often tried, what was
/// answered, when it arrived; hold, try again, write out.
struct OutboxScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(Picture)
    case move(Key)
    case open, back
    case retry, hold, release, export
    case because(Int, Reason)
    case did(Phrase)
  }

  /// What the screen shows.
  struct Picture: Sendable {
    let status: DeliveryStatus
    let feed: FeedPosition
    let menu: MenuStanding
    let records: [DeliveryRecord]
  }

  static let title = Phrase("outbox", "总部同步")

  /// How many waiting and how many arrived records are shown.
  private static let shown = (waiting: 500, arrived: 100)

  /// Nil until it was read.
  private(set) var picture: Picture?
  private(set) var list = ListState<Int>()
  /// On a phone, whether the record replaces the list.
  private(set) var isDetailOpen = false

  init() {}

  static var specimens: [OutboxScreen] {
    var open = OutboxScreen()
    open.isDetailOpen = true
    return [OutboxScreen(), open]
  }

  /// The record under the cursor.
  var record: DeliveryRecord? {
    list.selection.flatMap { sequence in
      picture?.records.first { $0.sequence == sequence }
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .minute, .storeChanged: .load
    case .second, .languageChanged: nil
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard case .key(let key) = input else { return nil }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move(key)
    default: return nil
    }
  }

  // MARK: What can be done

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let mayManage = context.availability(needing: .manageStore)
    let status = picture?.status
    let isEmpty = Phrase("nothing waits", "没有待传记录")
    func when(_ condition: Bool, _ reason: Phrase) -> Availability {
      mayManage == .enabled ? .when(condition, otherwise: reason) : mayManage
    }
    let isArrived = record?.stage == .acknowledged
    return [
      Command(
        "outbox.open", keys: [.enter], title: Phrase("show", "查看"),
        help: Phrase("Show the record under the cursor.", "查看光标所在的记录。"),
        availability: context.layout.isSplit || isDetailOpen
          ? .hidden : .when(record != nil, otherwise: isEmpty), action: .open),
      Command(
        "outbox.retry", keys: [.character("r")], title: Phrase("try again", "重试"),
        help: Phrase(
          "Try everything again now that was refused or failed.", "立即重试所有被拒绝或失败的记录。"),
        availability: when(
          status.map { $0.waiting > 0 || $0.state == .needsIT } ?? false, isEmpty),
        action: .retry),
      Command(
        "outbox.hold", keys: [.character("h")], title: Phrase("hold", "暂停"),
        help: Phrase(
          "Keep the record under the cursor and all after it from being sent, and say why.",
          "暂停上传光标所在及之后的记录，并说明原因。"),
        availability: record == nil
          ? .disabled(isEmpty)
          : when(!isArrived, Phrase("headquarters has it already", "总部已收到")), action: .hold),
      Command(
        "outbox.release", keys: [.character("g")], title: Phrase("release", "放行"),
        help: Phrase("Send again what was held.", "继续上传已暂停的记录。"),
        availability: when(status?.heldFrom != nil, Phrase("nothing is held", "没有暂停的记录")),
        action: .release),
      Command(
        "outbox.export", keys: [.character("x")], title: Phrase("write out", "导出"),
        help: Phrase(
          "Write the records that wait into a file beside the store's, for IT.",
          "将待传记录导出到数据库旁的文件，供 IT 查看。"),
        availability: when((status?.waiting ?? 0) > 0, isEmpty), action: .export),
      Command(
        "outbox.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to where you were.", "返回上一画面。"), action: .back),
    ]
  }

  // MARK: What changes

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      return [
        .load("outbox") { store in
          let database = try store.database
          return .loaded(
            Picture(
              status: try database.deliveryStatus(), feed: try database.feedPosition(),
              menu: try database.menuStanding(),
              records: try database.deliveryRecords(
                waiting: Self.shown.waiting, arrived: Self.shown.arrived)))
        }
      ]
    case .loaded(let picture):
      self.picture = picture
      list.update(picture.records.map(\.sequence))
      if list.isEmpty { isDetailOpen = false }
    case .move(let key): _ = list.handle(key, window: max(1, context.bodyRows - 5))
    case .open: isDetailOpen = true
    case .back:
      guard isDetailOpen, !context.layout.isSplit else { return [.close] }
      isDetailOpen = false
    case .retry:
      return [
        .perform("outbox", RetryDelivery()) { _ in .did(Phrase("It is tried again now.", "正在重试。")) }
      ]
    case .hold:
      guard let record, record.stage != .acknowledged else { return [] }
      return [
        .present(
          ReasonDialog(
            title: Phrase(
              "Why hold record \(record.sequence)?", "暂停第 \(record.sequence) 条的原因？"),
            reasons: .pausedDelivery)
        ) { .because(record.sequence, $0) }
      ]
    case .because(let sequence, let reason):
      return [
        .perform("outbox", PauseDelivery(from: sequence, reason: reason)) { _ in
          .did(
            Phrase(
              "Record \(sequence) and all after it wait.", "第 \(sequence) 条及之后的记录已暂停。"))
        }
      ]
    case .release:
      return [
        .perform("outbox", ResumeDelivery()) { _ in
          .did(Phrase("Nothing is held any more.", "已全部放行。"))
        }
      ]
    case .export:
      return [
        .perform("outbox") { store in
          let (path, count) = try store.database.exportWaitingBesides(
            at: store.now(), by: store.author)
          return .did(
            Phrase("\(count) records are in \(path).", "已导出 \(count) 条：\(path)"))
        }
      ]
    case .did(let words): return [.toast(.good, words)]
    }
    return []
  }
}
