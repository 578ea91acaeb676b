import StoreDomain

/// Why an order was not taken as given.
public enum OrderError: Explained, Equatable {
  case quantityOutOfRange
  case portionsOutOfRange
  case soldOut(Phrase)
  /// The menu that holds now no longer has it.
  case offMenu(Phrase)
  /// Fewer portions are left than were asked for.
  case onlyLeft(Portions, Phrase)
  /// Noted earlier, and sold out before it was sent.
  case soldOutSince(Phrase)
  case noHalf(Phrase)
  case gramsMissing(Phrase)
  case gramsOutOfRange
  case notByWeight(Phrase)
  /// The pot has this many sections.
  case brothsMissing(Int, Phrase)
  case brothUnknown(String)
  case brothOnlyInPot(Phrase)
  case brothsOnlyInPot(Phrase)
  case noteTooLong
  case noVisitBefore(String)
  /// The modifiers of this dish cannot be chosen so.
  case modifiers(Phrase, ModifierRefusal)
  /// Somebody else noted the last of it, and the reason is to be kept.
  case voidNeedsReason(Phrase, by: String)
  case seatOutOfRange
  case reasonMissing
  case checkClosed
  case noOpenCheck
  case nothingToSend
  case alreadySent(Phrase)
  case notSent(Phrase)
  case alreadyVoided(Phrase)
  /// Somebody else changed the line since it was looked at.
  case changedMeanwhile(Phrase)
  /// Somebody else moved the line to another bill since it was looked at.
  case movedMeanwhile(Phrase)
  case alreadyGift(Phrase)
  case notAGift(Phrase)
  /// A part of what is there: fewer than this.
  case giftTooLarge(Int, Phrase)
  /// More of a gift than the author may give alone.
  case giftGrows(Phrase)
  /// At most this many can still be returned.
  case returnsTooMany(Int, Phrase)
  case alreadyServed(Phrase)
  case otherCheck
  /// Fewer portions are left today than were asked for with a booking.
  case tooFewBooked(Phrase)
  /// Only what guests pay for is ordered with a booking.
  case notWithBooking
  case partyLeft
  /// Nobody has said which member sits at the table.
  case guestUnknown

  public var explanation: Phrase {
    switch self {
    case .guestUnknown:
      Phrase(
        "Nobody knows who sits here. Find the guest with G first.",
        "本桌尚未关联会员，请先按 G 查会员。")
    case .quantityOutOfRange:
      Phrase("A quantity is 1 to 999. Type another one.", "数量应在 1 到 999 之间，请重新输入。")
    case .portionsOutOfRange:
      Phrase(
        "Portions left are 0 to 9999. Type another number.", "剩余份数应在 0 到 9999 之间，请重新输入。")
    case .soldOut(let name):
      Phrase(
        "\(name.english) is sold out. Offer the guest something else.",
        "\(name.chinese)已估清，请为客人推荐其他菜品。")
    case .offMenu(let name):
      Phrase(
        "\(name.english) is no longer on the menu. Offer the guest something else.",
        "\(name.chinese)已下架，请为客人推荐其他菜品。")
    case .onlyLeft(let left, let name):
      Phrase(
        "Only \(left.text) of \(name.english) left. Order \(left.text) or fewer.",
        "\(name.chinese)只剩 \(left.text) 份，请减少数量。")
    case .soldOutSince(let name):
      Phrase(
        "\(name.english) has been sold out since it was noted. Void that line, then send again.",
        "\(name.chinese)下单前已估清，请先取消该菜再下单。")
    case .noHalf(let name):
      Phrase(
        "\(name.english) has no half portion. Order a full one.", "\(name.chinese)没有半份，请点整份。")
    case .gramsMissing(let name):
      Phrase("\(name.english) is sold by weight. Type the grams.", "\(name.chinese)按重量卖，请输入克数。")
    case .gramsOutOfRange:
      Phrase("A weight is 1 to 99999 g. Type another one.", "重量应在 1 到 99999 克之间，请重新输入。")
    case .notByWeight(let name):
      Phrase(
        "\(name.english) is not sold by weight. Leave the grams out.",
        "\(name.chinese)不按重量卖，请勿输入克数。")
    case .brothsMissing(let sections, let name):
      Phrase(
        "\(name.english) takes \(sections) \(sections == 1 ? "broth" : "broths"), "
          + "one a section. Choose them.",
        "\(name.chinese)有 \(sections) 格，每格需选一种锅底。")
    case .brothUnknown(let code):
      Phrase(
        "No broth has the code \(code). Choose one from the list.", "没有编号为 \(code) 的锅底，请从列表中选择。")
    case .brothOnlyInPot(let name):
      Phrase(
        "\(name.english) is a broth. Order a pot and choose it there.",
        "\(name.chinese)是锅底，请先点锅再选锅底。")
    case .brothsOnlyInPot(let name):
      Phrase(
        "\(name.english) is not a pot and takes no broth.", "\(name.chinese)不是锅，不能选锅底。")
    case .modifiers(let name, let refusal):
      Phrase(
        "\(name.english): \(refusal.explanation.english)",
        "\(name.chinese)：\(refusal.explanation.chinese)")
    case .voidNeedsReason(let name, let author):
      Phrase(
        "It is the last \(name.english) that \(author) noted. Void it with its reason.",
        "这是 \(author) 点的最后一份\(name.chinese)，请用取消并填写原因。")
    case .noVisitBefore(let name):
      Phrase(
        "\(name) has eaten nothing here before. Order as usual.", "\(name) 之前没有用餐记录，请照常点菜。")
    case .noteTooLong:
      Phrase("A note has at most 200 characters. Shorten it.", "备注最多 200 字，请缩短。")
    case .seatOutOfRange:
      Phrase("A seat is 1 to 99. Type another one.", "座位号应在 1 到 99 之间，请重新输入。")
    case .reasonMissing:
      Phrase("Say why: a reason of up to 200 characters.", "请填写原因（最多 200 字）。")
    case .checkClosed:
      Phrase(
        "This check is closed. Open another one for the table to order more.",
        "该单已结账，如需加菜请新开一单。")
    case .noOpenCheck:
      Phrase("This table has no open check. Open one to order.", "该桌没有未结账单，请先开单。")
    case .nothingToSend:
      Phrase("Nothing is waiting to be sent. Order something first.", "没有待下单的菜，请先点菜。")
    case .alreadySent(let name):
      Phrase(
        "The kitchen already has \(name.english). Return it instead.",
        "\(name.chinese)已下单到后厨，请改用退菜。")
    case .notSent(let name):
      Phrase(
        "The kitchen does not have \(name.english) yet. Void it instead.",
        "\(name.chinese)尚未下单，请直接取消。")
    case .alreadyVoided(let name):
      Phrase(
        "\(name.english) was already taken off the order. Add it again if it is wanted.",
        "\(name.chinese)已取消，如需要请重新添加。")
    case .changedMeanwhile(let name):
      Phrase(
        "Somebody else has just changed \(name.english). Look at it again, then change it.",
        "\(name.chinese)刚被其他人修改，请查看后再改。")
    case .movedMeanwhile(let name):
      Phrase(
        "Somebody else has just moved \(name.english) to another bill. Look at the order again.",
        "\(name.chinese)刚被其他人转到另一张单，请重新查看。")
    case .alreadyGift(let name):
      Phrase("\(name.english) is on the house already.", "\(name.chinese)已是赠菜。")
    case .notAGift(let name):
      Phrase(
        "\(name.english) is a return and cannot be given away.", "\(name.chinese)是退菜，不能赠送。")
    case .giftTooLarge(let left, let name):
      Phrase(
        "\(left) of \(name.english) are there. Give fewer, or the whole line.",
        "\(name.chinese)共 \(left) 份，请减少数量或整项赠送。")
    case .giftGrows(let name):
      Phrase(
        "More of \(name.english) is more than you may give. Add it as a line of its own, and have it "
          + "allowed as a gift.",
        "\(name.chinese)增加后超出您的赠菜权限，请另加一项并请有权限的同事授权赠送。")
    case .returnsTooMany(let left, let name):
      Phrase(
        "At most \(left) of \(name.english) can still be returned.",
        "\(name.chinese)最多还能退 \(left) 份。")
    case .alreadyServed(let name):
      Phrase(
        "The kitchen has finished \(name.english). Look for it at the pass.",
        "\(name.chinese)后厨已出菜，请到传菜口查看。")
    case .tooFewBooked(let name):
      Phrase(
        "Fewer of \(name.english) are left today. Order fewer.", "\(name.chinese)今日余量不足，请减少数量。")
    case .notWithBooking:
      Phrase(
        "A gift is given at the table. Order the dish to be paid.", "赠菜须在桌上办理，请按正常菜品预点。")
    case .partyLeft:
      Phrase(
        "These guests have left. Seat them again to order.", "客人已离店，如需点菜请重新入座。")
    case .otherCheck:
      Phrase(
        "This line belongs to another check. Look at the order again.", "该菜属于另一张单，请重新查看。")
    }
  }
}
