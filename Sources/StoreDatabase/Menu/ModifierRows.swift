import Foundation
import HeadquartersContract
import StoreDomain

extension Array where Element: Codable {
  /// As the file keeps modifiers.
  func column() throws -> String {
    isEmpty ? "[]" : try FrozenJSON.text(self)
  }

  /// - Throws: `StoreError.damaged`.
  init(column: String, of what: String) throws {
    guard column != "[]" else {
      self = []
      return
    }
    do {
      self = try JSONDecoder().decode([Element].self, from: Data(column.utf8))
    } catch {
      throw StoreError.damaged("the modifiers of \(what)")
    }
  }
}
