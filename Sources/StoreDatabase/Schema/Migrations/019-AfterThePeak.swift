extension SchemaMigration {
  /// What was added after stores had been through their first busy weeks; each part has a file of its own.
  static let afterThePeak = SchemaMigration(
    "after-the-peak", moneyByGateway + slipTips + askedBookings)
}
