import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationObstacles {
  /// A payment on its way is asked about where it was sent to, and what was taken goes back there.
  func gatewayReasons() throws -> [Phrase] {
    let kept = target.settings.gateways
    let gone = current.settings.gateways.filter { old in
      !kept.contains {
        $0.code == old.code && $0.kind == old.kind && $0.url == old.url
          && $0.merchant == old.merchant && $0.app == old.app
      }
    }
    return try db.list(
      """
      SELECT gatewayCode, count(*) AS payments FROM gatewayPayment
      JOIN payment ON payment.id = paymentID JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE gatewayCode IN (SELECT value FROM json_each(?))
        AND (endedAt IS NULL OR payment.stage = 'captured' AND guestCheck.stage = 'open')
      GROUP BY gatewayCode ORDER BY gatewayCode
      """, [try ConfigurationWriter.json(gone.map(\.code))]
    ) { row in
      let (code, payments): (String, Int) = (row["gatewayCode"], row["payments"])
      return Phrase(
        "gateway \(code): \(payments) payments on open checks are with it. Change or take it away when "
          + "those checks are closed.",
        "支付通道 \(code)：未结账单中还有 \(payments) 笔付款经由它，请在结清后修改或撤销。")
    }
  }
}
