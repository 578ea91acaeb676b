import GRDB
import StoreConfiguration
import StoreDomain

extension ConfigurationObstacles {
  /// A campaign names dishes of the menu, which is another's to change. One that stands as it was is not
  /// in the way of anything when its dish has left the menu: it is given to nobody.
  func campaignReasons() throws -> [Phrase] {
    let new = target.campaigns.filter { !current.campaigns.contains($0) }
    guard !new.isEmpty else { return [] }
    let menu = try db.list("SELECT code, category FROM dish WHERE retiredAt IS NULL") {
      (code: $0["code"] as String, section: $0["category"] as String)
    }
    let sections = Set(menu.map(\.section) + target.settings.categories.map(\.code))
    return new.flatMap { $0.problems(dishes: Set(menu.map(\.code)), sections: sections) }
  }
}
