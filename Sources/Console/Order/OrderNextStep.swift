import StoreDomain

/// What Enter does now.
enum NextStep: Equatable {
  case add(Identifier<Dish>)
  /// The offer with that index.
  case accept(Int)
  case send(count: Int)
  /// The obvious thing to do with the line under the cursor.
  case changeQuantity, fire, takeBack
  /// The menu is still being read; it will be done then.
  case wait
  case nothing(Phrase)
}

extension OrderScreen {
  var nextStep: NextStep {
    if let reason = closedReason { return .nothing(reason) }
    if isOnLines { return nextStepOnLine }
    let typed = typed
    if let refusal = typedRefusal { return .nothing(refusal.reason) }
    if menu == nil || order == nil {
      return typed.isEmpty ? .nothing(.typeADish) : .wait
    }
    if typed.isNumberAlone, !isBrowsing {
      if let number = typed.quantity, !number.andHalf,
        openOffers.indices.contains(number.whole - 1)
      {
        return .accept(number.whole - 1)
      }
      return .nothing(Phrase("type the dish after its quantity", "数量后请输入菜名"))
    }
    if isChoosingDish {
      guard let dish = chosenDish else {
        return .nothing(Phrase("no dish has this name", "没有这道菜"))
      }
      return .add(dish.id)
    }
    let drafts = bookingID == nil ? order?.drafts.count ?? 0 : 0
    return drafts > 0 ? .send(count: drafts) : .nothing(.typeADish)
  }

  private var nextStepOnLine: NextStep {
    guard let line = target else { return .nothing(Phrase("no line here", "没有可选的菜")) }
    switch line.stage {
    case .draft, .held:
      if line.stage == .held, bookingID == nil { return .fire }
      return refusal(changing: line, quantity: true).map { .nothing($0) } ?? .changeQuantity
    case .sent where line.share != nil:
      return .nothing(ShareRefusal.isShared(line.name).reason)
    case .sent, .voided:
      return (order?.returnable(line) ?? 0) > 0
        ? .takeBack : .nothing(Phrase("it was taken back", "已退菜"))
    }
  }
}

extension Phrase {
  static let typeADish = Phrase(
    "type a dish by name or pinyin initials", "请输入菜名或拼音首字母")
}
