extension SchemaMigration {
  /// What comes after payment.
  static let moneyAndDoor = SchemaMigration("money-and-door", afterPaying)
}
