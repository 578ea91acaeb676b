extension SchemaMigration {
  /// Single coupons. What was rolled out together has a file of its own each.
  static let moneyAndDoor = SchemaMigration("money-and-door", coupons)
}
