extension SchemaMigration {
  /// Bookings that wait for the house's answer.
  static let afterThePeak = SchemaMigration("after-the-peak", askedBookings)
}
