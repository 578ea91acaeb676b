import StoreDomain

/// What of a store's configuration is otherwise from now on.
public struct StoreConfiguredFact: EventFact {
  public typealias Subject = StoreSubject

  /// One thing that was added, changed or taken away.
  public struct Change: Codable, Hashable, Sendable {
    /// `tables`, `staff`, `roles`, `hours`: open, for what later versions configure.
    public var area: String
    /// The table's name, the person's code, the setting.
    public var key: String
    /// `added`, `changed` or `removed`.
    public var kind: String
    /// What is otherwise, for people. A PIN is never in it.
    public var words: Phrase

    public init(area: String, key: String, kind: String, words: Phrase) {
      self.area = area
      self.key = key
      self.kind = kind
      self.words = words
    }
  }

  public var changes: [Change]

  public init(changes: [Change]) { self.changes = changes }
}
