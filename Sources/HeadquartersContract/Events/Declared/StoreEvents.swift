import StoreDomain

/// Admits ``StoreConfiguredFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol StoreConfiguredEvents {}
extension StoreConfiguredFact: StoreConfiguredEvents {}
extension AnyFact: StoreConfiguredEvents {}

extension Event where Fact: StoreConfiguredEvents {
  public static var storeConfigured: Self { Self("foh.store.configured.v1") }
}

extension EventRegistry {
  /// The store itself.
  static let storeEvents: [EventEntry] = [
    EventEntry(.storeConfigured, StoreConfiguredFact.self, Phrase("store configured", "门店设置修改"))
  ]
}
