extension SchemaMigration {
  /// What is booked beside tables. Parts that are rolled out together have a file of their own each.
  static let moneyAndDoor = SchemaMigration("money-and-door", bookedResources)
}
