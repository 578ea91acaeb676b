extension SchemaMigration {
  /// Guests who may be erased, booked tasks as care, several members at a table, and payments at
  /// gateways. They were rolled out together; each has a file of its own.
  static let guestsAndGateways = SchemaMigration(
    "guests-and-gateways", erasure + careTasks + guests + gateways)
}
