import StoreDatabase
import StoreDomain
import TerminalCore

extension CounterScreen {
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [Self.reading]
    case .loaded(let entries):
      return show(entries).map { entry in
        .toast(.good, Phrase("\(entry.label) is ready: call it", "\(entry.label) 可取餐，请叫号"))
      }
    case .move(let key):
      moveCursor(key, window: CounterLayout.window(in: context))
      return []
    case .next: return doNext(in: context)
    case .order: return selected.map { [.present(OrderScreen(partyID: $0.id))] } ?? []
    case .new(let action): return Self.effects(of: action, in: context) { .new($0) }
    case .handing(let action): return updateHanding(action, in: context)
    case .change(let action): return updateChange(action, in: context)
    case .askForBill:
      guard let entry = selected else { return [] }
      let label = entry.label
      return [.perform("counter", AskForBill(entry.id)) { _ in .billAsked(label) }]
    case .billAsked(let label):
      return [
        .toast(
          .good,
          Phrase("\(label): the till knows, the bill is printed", "\(label) 买单：已通知收银台，正在打印"))
      ]
    case .guest(let action):
      let entry = selected
      return Self.effects(
        of: action, alerts: [], said: entry?.said ?? [], note: entry?.party.note,
        member: entry?.party.memberID,
        at: entry.map { .party($0.id) }, in: context
      ) { .guest($0) }
    case .undo(let action):
      let selection = list.selection
      let here = Set(list.ids)
      return Self.effects(
        of: action, .counter,
        isUnderCursor: { if case .party(let id, _) = $0 { id == selection } else { false } },
        isOnScreen: { if case .party(let id, _) = $0 { here.contains(id) } else { false } },
        in: context,
        as: { .undo($0) })
    }
  }

  static var reading: Effect<Self> {
    .load("board") { .loaded(try $0.database.counterBoard()) }
  }

  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep {
    case .order: update(.order, in: context)
    case .giveOut: updateHanding(.giveOut, in: context)
    case .nothing: []
    }
  }

  // MARK: Giving out

  private func updateHanding(
    _ action: HandingAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .giveOut:
      guard let entry = selected else { return [] }
      guard entry.isOpen, entry.remaining.minorUnits != 0 else { return [giveOut(entry.id)] }
      return [askUnpaid(entry)]
    case .giveOutUnpaid(let id): return [giveOut(id)]
    case .givenOut(let given):
      let number = given.sale.displayNumber
      if given.isRepeated, let time = given.sale.givenOutAt.map(context.clock) {
        let name = given.sale.givenOutByName ?? ""
        return [
          .toast(
            .danger,
            Phrase(
              "\(number) was given out already, \(time) by \(name)",
              "\(number) 已由 \(name) 于 \(time) 取餐，请勿重复"))
        ]
      }
      guard given.isPaid else {
        return [
          .toast(
            .warning,
            Phrase("\(number) is given out and not paid yet", "\(number) 已取餐，尚未付款"))
        ]
      }
      return [
        .toast(.good, Phrase("\(number) is given out: r undoes it", "\(number) 已取餐，按 r 可撤回"))
      ]
    case .bringBack:
      guard let entry = selected else { return [] }
      return [.perform("counter", BringBackNumber(entry.id)) { .handing(.broughtBack($0)) }]
    case .broughtBack(let sale):
      let number = sale.displayNumber
      return [.toast(.good, Phrase("\(number) waits again", "\(number) 恢复等待取餐"))]
    }
  }

  private func giveOut(_ id: Identifier<Party>) -> Effect<Self> {
    .perform("counter", GiveOut(id)) { .handing(.givenOut($0)) }
  }

  private func askUnpaid(_ entry: CounterEntry) -> Effect<Self> {
    let (label, id) = (entry.label, entry.id)
    let left = entry.remaining.plainText
    return .present(
      QuestionDialog(
        title: Phrase("Give out \(label)?", "\(label) 取餐？"),
        text: Phrase(
          "It is not paid: \(left) is left to pay. It stays at the till until it is.",
          "尚未付款，应收 \(left)。账单会留在收银台，直到结清。"),
        answers: [
          .init(Phrase("not yet", "先不取"), key: .character("b")),
          .init(Phrase("give out", "取餐"), key: .character("y"), isDangerous: true),
        ])
    ) { $0 == 1 ? .handing(.giveOutUnpaid(id)) : .load }
  }

  // MARK: Changing

  private func updateChange(
    _ action: ChangeAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .edit:
      guard let entry = selected else { return [] }
      return [
        .present(CounterForm.dialog(changing: entry, in: context)) {
          .change(.typed($0, entry))
        }
      ]
    case .typed(let answers, let entry):
      let new = CounterForm.sale(answers, changing: entry, in: context)
      return [
        .perform("counter", ChangeCounterSale(entry.id, to: new)) {
          .change(.changed($0, note: new.note, said: entry.said))
        }
      ]
    case .changed(let sale, let note, let said):
      let number = sale.displayNumber
      return [.toast(.good, Phrase("\(number) is changed", "\(number) 已修改"))]
        + Self.asking(about: note, said: said, owner: .party(sale.id)) { .guest(.need($0)) }
    case .leave:
      guard let entry = selected else { return [] }
      let (label, id) = (entry.label, entry.id)
      guard entry.stage != .ordering else { return [leave(id, label)] }
      return [
        .present(
          QuestionDialog(
            title: Phrase("Nobody comes for \(label)?", "\(label) 无人来取？"),
            text: Phrase(
              "It is paid and was not given out. What was paid stays.", "已付款但未取餐，款项保留。"),
            answers: [
              .init(Phrase("keep waiting", "继续等待"), key: .character("b")),
              .init(Phrase("end it", "结束"), key: .character("y"), isDangerous: true),
            ])
        ) { $0 == 1 ? .change(.ended(id, label)) : .change(.nothing) }
      ]
    case .ended(let id, let label): return [leave(id, label)]
    case .left(let label):
      return [.toast(.info, context.hintingUndo(Phrase("\(label) is over", "\(label) 已结束")))]
    case .nothing: return []
    }
  }

  private func leave(_ id: Identifier<Party>, _ label: String) -> Effect<Self> {
    .perform("counter", PartyLeaves(id)) { _ in .change(.left(label)) }
  }
}
