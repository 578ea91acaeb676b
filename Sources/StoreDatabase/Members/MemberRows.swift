import Foundation
import GRDB
import StoreDomain

extension Member {
  /// From a row of `member`.
  ///
  /// - Throws: `StoreError.damaged` when the birthday cannot be read.
  init(row: Row) throws {
    let code: String = row["code"]
    self.init(
      id: row["id"], code: code, name: row["name"], phone: row["phone"], level: row["level"],
      birthday: try (row["birthday"] as String?).map { text in
        do {
          return try JSONDecoder().decode(Birthday.self, from: Data(text.utf8))
        } catch {
          throw StoreError.damaged("birthday of member \(code)")
        }
      },
      note: row["note"], enrolledAt: row["enrolledAt"], revision: row["revision"])
  }
}

extension MemberFact.Kind {
  /// From the column `memberFact.kind`.
  ///
  /// - Throws: `StoreError.damaged`, because an allergy that cannot be read is not no allergy.
  init(column json: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    } catch {
      throw StoreError.damaged("a fact of a member")
    }
  }

  /// The allergen, when the fact is an allergy.
  var allergen: Allergen? {
    if case .allergy(let allergen) = self { allergen } else { nil }
  }
}
