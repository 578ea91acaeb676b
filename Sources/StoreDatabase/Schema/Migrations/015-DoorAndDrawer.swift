extension SchemaMigration {
  /// When payments are sent. They were rolled out together; each has a file of its own.
  static let doorAndDrawer = SchemaMigration("door-and-drawer", gatewaySent)
}
