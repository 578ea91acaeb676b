import StoreDomain

/// Why the floor refused.
public enum FloorError: Explained, Equatable {
  case noTable
  /// Somebody already sits there.
  case tableTaken(String, guestName: String?)
  case tableNotReady(String, DiningTable.Condition)
  case tableHeld(String, guestName: String, clock: String)
  /// Parties can share one table only, each with its own check.
  case onlyOneSharedTable
  case alreadyAtTable(String)
  case notAtTable(String)
  case lastTable(String)
  case partyLeft
  case notPaid(checkNumbers: [Int])
  case guestsAtTable(String)
  case reservationOver(Reservation.Stage)

  public var explanation: Phrase {
    switch self {
    case .noTable:
      Phrase("No table was chosen. Choose one from the floor.", "未选择桌台，请在平面图上选择。")
    case .tableTaken(let name, let guest):
      Phrase(
        "\(name) was just taken\(guest.map { " by \($0)" } ?? ""). Choose another table.",
        "\(name) 刚被\(guest ?? "其他客人")占用，请另选一桌。")
    case .tableNotReady(let name, .outOfOrder):
      Phrase("\(name) is out of order. Choose another table.", "\(name) 已停用，请另选一桌。")
    case .tableNotReady(let name, _):
      Phrase(
        "\(name) is being cleaned. Mark it ready first, or choose another.",
        "\(name) 正在清台，请先标记为可用，或另选一桌。")
    case .tableHeld(let name, let guest, let clock):
      Phrase(
        "\(name) is held for \(guest) at \(clock). Choose another table.",
        "\(name) 为 \(guest)（\(clock)）留台，请另选一桌。")
    case .onlyOneSharedTable:
      Phrase("Parties share one table. Choose just that one.", "搭台只能选择一张桌，请重选。")
    case .alreadyAtTable(let name):
      Phrase("The party already sits at \(name).", "该桌客人已在 \(name)。")
    case .notAtTable(let name):
      Phrase("The party does not sit at \(name). Look again.", "该桌客人不在 \(name)，请重新查看。")
    case .lastTable(let name):
      Phrase("\(name) is the party's only table. Choose where it goes.", "\(name) 是唯一桌台，请选择转到哪桌。")
    case .partyLeft:
      Phrase("This party has left.", "这桌客人已离店。")
    case .notPaid(let numbers):
      Phrase(
        "Not paid yet: check \(numbers.map(String.init).joined(separator: ", ")). Take the "
          + "payment first.",
        "账单 \(numbers.map(String.init).joined(separator: "、")) 尚未结清，请先结账。")
    case .guestsAtTable(let name):
      Phrase("Guests sit at \(name). Wait until they leave.", "\(name) 有客人在座，请等客人离开。")
    case .reservationOver(let stage):
      Phrase(
        "This booking is \(stage.phrase.english). Look at the list again.",
        "该订位已\(stage.phrase.chinese)，请重新查看列表。")
    }
  }
}

extension Reservation.Stage {
  /// How staff say where a booking stands.
  var phrase: Phrase {
    switch self {
    case .requested: Phrase("requested", "待确认")
    case .confirmed: Phrase("confirmed", "确认")
    case .arrived: Phrase("here", "到店")
    case .seated: Phrase("seated", "入座")
    case .completed: Phrase("over", "结束")
    case .noShow: Phrase("a no-show", "记为未到店")
    case .cancelled: Phrase("cancelled", "取消")
    }
  }
}
