extension SchemaMigration {
  /// How long parties were told to wait, courses and problem dishes, the drawers of the tills, and when
  /// payments were sent. They were rolled out together; each has a file of its own.
  static let doorAndDrawer = SchemaMigration(
    "door-and-drawer", gatewaySent + drawers + quotes + waysOfOrdering)
}
