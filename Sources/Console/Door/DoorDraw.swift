import StoreDatabase
import StoreDomain
import TerminalCore

/// How the host draws among those who wait.
extension DoorScreen {
  enum DrawAction: Sendable {
    case ask
    case hold(Identifier<Draw>)
    case held(Draw)
  }

  func drawCommand(in context: ConsoleContext) -> Command<Action> {
    Command(
      "door.draw", keys: [.character("D")], title: Phrase("draw", "抽奖"),
      help: Phrase(
        "Draw one of the numbers that wait: its party has the house's prize on its bill. The public "
          + "board shows it.",
        "从正在排队的号中抽出一个，奖品自动计入其账单；叫号屏同步显示。"),
      availability: drawAvailability(in: context), footer: .never, action: .draw(.ask))
  }

  private func drawAvailability(in context: ConsoleContext) -> Availability {
    guard let draws = board?.draws else { return .hidden }
    do throws(DrawRefusal) {
      try DrawRule.check(
        draws.setting, entrants: drawEntrants.count, last: draws.held.first, isByHand: true,
        now: context.now, calendar: context.calendar)
      return .enabled
    } catch {
      return .disabled(error.reason)
    }
  }

  private var drawEntrants: [Draw.Entrant] {
    board?.draws?.entrants(among: board?.entries.map(\.ticket) ?? []) ?? []
  }

  func updateDraw(_ action: DrawAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .ask:
      let count = drawEntrants.count
      // Made before the question, so that a second answer to it holds no second draw.
      let id: Identifier<Draw> = context.ids.next()
      return [
        .present(
          QuestionDialog(
            title: Phrase("Hold a draw now?", "现在抽奖？"),
            text: Phrase(
              "\(count) numbers take part. One wins, and nobody can take that back.",
              "\(count) 个号参加，抽出一个中奖号，抽出后不能撤回。"),
            answers: [
              .init(Phrase("leave it", "先不抽"), key: .character("b")),
              .init(Phrase("draw", "抽奖"), key: .character("d"), isDangerous: true),
            ])
        ) { $0 == 1 ? .draw(.hold(id)) : .back }
      ]
    case .hold(let id): return [.perform("draw", HoldDraw(id)) { .draw(.held($0)) }]
    case .held(let draw): return [.toast(.good, draw.winnerPhrase)]
    }
  }

  /// What a number has won.
  func prizeLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    guard let draw = board?.draws?.won(by: entry.id) else { return [] }
    return [.line(context.text(draw.prizePhrase), .good)]
  }
}

extension Draw {
  /// What the party has of it, for staff.
  var prizePhrase: Phrase {
    Phrase(
      "won at the door: \(prizeName.english), off the bill by itself",
      "抽奖中奖：\(prizeName.chinese)，结账自动抵扣")
  }
}
