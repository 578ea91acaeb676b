extension SchemaMigration {
  /// Draws among those who wait at the door.
  static let moneyAndDoor = SchemaMigration("money-and-door", draws)
}
