import GRDB
import Printing
import StoreDomain

extension Transaction {
  /// Queues the receipt of a deposit: what was left, for which evening, and on which terms. It names
  /// nobody, because paper is out for ever.
  func printDeposit(_ deposit: Deposit, of reservation: Reservation) throws {
    guard let printer = store.settings.receiptPrinterCode, let check = try openCheck(of: deposit.id)
    else { return }
    let picture = try BillPicture.fetch(db, check.id, store: store)
    var slip = try BillSlip(
      picture, isReceipt: true, isCopy: false, author: author.name, at: now, store: store, db: db)
    slip.lines = [
      BillSlip.Line(
        quantity: 1, name: deposit.lineName(of: reservation, store.calendar), isHalf: false,
        broths: [], modifiers: [deposit.terms.words], isGift: false, amount: deposit.held)
    ]
    slip.rows = []
    slip.total = deposit.held
    try queuePrint(.receipt, on: printer, subject: "#\(check.number)", slip)
  }
}

extension Deposit {
  /// `Deposit, Sat 5 Dec 19:00, party of 6`.
  fileprivate func lineName(of reservation: Reservation, _ calendar: StoreCalendar) -> Phrase {
    let day = reservation.businessDay.withWeekday
    let clock = calendar.clockText(reservation.at)
    let size = reservation.partySize
    return Phrase(
      "Deposit, \(day.english) \(clock), party of \(size)",
      "订金 \(day.chinese) \(clock) \(size) 位")
  }
}
