extension SchemaMigration {
  /// What is booked beside tables, single coupons, and draws among those who wait at the door. Parts that
  /// are rolled out together have a file of their own each.
  static let moneyAndDoor = SchemaMigration(
    "money-and-door", bookedResources + coupons + draws)
}
