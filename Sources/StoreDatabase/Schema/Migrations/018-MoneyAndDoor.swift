extension SchemaMigration {
  /// Single coupons, and draws among those who wait at the door. What was rolled out together has a file
  /// of its own each.
  static let moneyAndDoor = SchemaMigration("money-and-door", coupons + draws)
}
