extension LedgerMigration {
  /// Once made the projections. They are made when the database is opened, by their own version
  /// (`ProjectionSchema`), so that this creates nothing; databases remember that they ran it.
  static let projections = LedgerMigration("projections", sqlite: "", postgreSQL: "")
}
