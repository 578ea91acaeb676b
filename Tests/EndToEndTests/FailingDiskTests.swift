import RealProgram
import Testing

@Suite("A disk that fails")
struct FailingDiskTests {
  /// From its sixth time on, each order to put what was written onto the disk fails.
  static let failing =
    "strace -f -qq -o /dev/null -e trace=fdatasync,fsync "
    + "-e inject=fdatasync,fsync:error=EIO:when=6+"

  @Test(
    "An import says that the disk fails, not that it is full or the file damaged, and goes on later"
  )
  func bring() throws {
    let store = try TrialStore()
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    for check in 1...400 {
      lines += "\(check),\(check),2025-06-14T12:00:00,毛肚,2,3800,0,S,,1,bar\n"
      payments += "\(check),\(check),2025-06-14T13:00:00,CASH,7600,\n"
    }
    let bring =
      "$FOH import checks --lines \(try store.folder.write(lines.utf8, to: "lines.csv")) "
      + "--payments \(try store.folder.write(payments.utf8, to: "payments.csv")) "
      + "--db \(store.path) --json"

    let failed = try Foh.shell("\(Self.failing) \(bring)")
    #expect(failed.code == 1)
    #expect(failed.errors.contains("The disk does not answer as it should"), "\(failed)")
    #expect(try store.doctor().code == 0)
    let half = try store.totals()
    #expect(half.bills > 0 && half.bills < 400)
    #expect(half.linesMinorUnits == half.paymentsMinorUnits)

    let again = try Foh.shell(bring)
    #expect(again.code == 0, "\(again)")
    let whole = try store.totals()
    #expect(whole.bills == 400)
    #expect(whole.linesMinorUnits == 400 * 7600)
    #expect(whole.paymentsMinorUnits == 400 * 7600)
    #expect(try store.doctor().code == 0)
  }
}
