import Foundation
import GRDB
import StoreConfiguration
import StoreDomain

@testable import StoreDatabase

extension TestStore {
  /// The configuration of this store with texts put in the place of others, and sections added.
  func file(
    _ replacing: [(String, String)] = [], more: String = ""
  ) throws -> StoreConfiguration {
    var text = Self.configuration.replacing("FOLDER", with: folder.path)
    for (old, new) in replacing {
      precondition(text.contains(old), "the configuration has no \(old)")
      text = text.replacing(old, with: new)
    }
    return try StoreConfiguration.parse(text: text + more, file: "store.toml")
  }

  /// Makes the store as a configuration says.
  @discardableResult
  func configure(
    _ file: StoreConfiguration, isFilePreferred: Bool = false
  ) throws -> ConfigurationPlan {
    try database.configure(
      try database.plan(file, isFilePreferred: isFilePreferred), by: .storesMachine)
  }

  /// What the store is configured as, without the PINs.
  func configured() throws -> StoreConfiguration {
    try database.followConfiguration()
    return try database.read { try StoreConfiguration($0, store: database.store) }
  }

  /// The whole file, to see that nothing of it was changed.
  func dump() throws -> String { try database.read { try SQLDump($0).script } }

  /// Why a configuration is refused, in English; nothing of the file is otherwise afterwards.
  func refusals(_ file: StoreConfiguration, isFilePreferred: Bool = false) throws -> [String] {
    let before = try dump()
    do {
      try configure(file, isFilePreferred: isFilePreferred)
      return []
    } catch let error as ConfigurationRefused {
      guard try dump() == before else { return ["it was refused, and something was changed"] }
      return error.reasons.map(\.english)
    }
  }
}
