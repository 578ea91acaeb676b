import StoreDatabase
import StoreDomain

extension MemberScreen {
  /// The two questions before a member is erased: each says one half of what becomes of what is known.
  func erase(_ step: ErasureStep) -> [Effect<Self>] {
    let memberID = memberID
    switch step {
    case .asked:
      return [
        .load("erasure") { .member(.erase(.read(try $0.database.erasure(of: memberID)))) }
      ]
    case .read(let picture):
      guard !picture.isHere else { return [.toast(.warning, MemberError.isHere.explanation)] }
      return [ask(picture.whatGoes, Phrase("go on", "继续"), key: "g", then: .goes(picture))]
    case .goes(let picture):
      return [
        ask(picture.whatStays, Phrase("erase for good", "永久注销"), key: "E", then: .confirmed)
      ]
    case .confirmed:
      return [
        .perform("member", EraseMember(memberID)) { _ in
          .did(Phrase("Erased. Nobody finds this guest any more.", "已注销，系统中不再能查到该客人。"))
        }
      ]
    }
  }

  private func ask(
    _ text: Phrase, _ yes: Phrase, key: Character, then step: ErasureStep
  ) -> Effect<Self> {
    let question = QuestionDialog(
      title: Phrase("Erase this member?", "注销该会员？"), text: text,
      answers: [
        .init(Phrase("keep", "保留"), key: .character("k")),
        .init(yes, key: .character(key), isDangerous: true),
      ])
    return .present(question) { $0 == 1 ? .member(.erase(step)) : .nothing }
  }
}

extension ErasurePicture {
  /// What is erased.
  fileprivate var whatGoes: Phrase {
    let bookings = Phrase(
      openBookings == 0
        ? "" : " Bookings to come stay without a name: \(openBookings).",
      openBookings == 0 ? "" : "未到店的订位保留，但不再有姓名：\(openBookings) 个。")
    let lost = Phrase(
      points == 0 ? "" : " Points that nobody can use any more: \(points).",
      points == 0 ? "" : "剩余 \(points) 积分不能再使用。")
    return Phrase(
      "What goes: name, phone, birthday and note; what is noted (\(facts)); names, phones and notes "
        + "of numbers, bookings and tables (\(evenings)); what alerts and slips say."
        + bookings.english + lost.english,
      "将清除：姓名、手机号、生日、备注；登记的信息 \(facts) 条；排号、订位、桌台上的姓名、手机号和备注 "
        + "\(evenings) 处；关怀和小票上的内容。" + bookings.chinese + lost.chinese)
  }

  /// What is kept, of nobody.
  fileprivate var whatStays: Phrase {
    Phrase(
      "What stays, of nobody: visits (\(visits)), bills and payments with their reasons, counts. "
        + "Headquarters and the other stores are told to erase too. It cannot be undone.",
      "将保留（不再属于任何人）：到店 \(visits) 次、账单和付款及其原因、统计数字。总部和其他门店也会同步清除。此操作无法撤销。")
  }
}
