extension SchemaMigration {
  /// Lines that several checks share, closed checks that are opened again and refunds by line, points,
  /// campaigns, statements of gateways, bookings that come again and calendar files, sales without a
  /// table. They were rolled out together; each has a file of its own.
  static let tillAndBookings = SchemaMigration(
    "till-and-bookings",
    sharedLines + reopening + points + campaigns + statements + bookings + counterSales)
}
