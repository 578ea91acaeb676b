import Foundation
import StoreDomain

extension Array where Element: Codable {
  /// As the file keeps modifiers.
  func column() throws -> String {
    isEmpty ? "[]" : String(decoding: try JSONEncoder.frozen.encode(self), as: UTF8.self)
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
