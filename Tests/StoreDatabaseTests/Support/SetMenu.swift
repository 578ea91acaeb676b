import Foundation
import StoreDomain

/// Two sets on the menu of the test restaurant: one for two guests with a pot, a small one.
enum SetMenu {
  static let text =
    TestStore.menu.replacing("tags,pairs_with", with: "tags,pairs_with,set")
    .trimmingCharacters(in: .newlines) + """

      S01,双人套餐,Set for two,sets,hot,98.00,,food,,,set,,,,锅/Pot all: G01; 荤菜/Meat 2: D001* | D002 +10 | D003 -5; 饮料/Drinks 2: W01 | W02 +3
      S02,午市套餐,Lunch set,sets,hot,30.00,,food,,,set,,,,主食/Noodles 1: D005* | D004; 饮料/Drink 1: W01 | W02 +3

      """

  static let meat = Phrase("Meat", "荤菜")
  static let drinks = Phrase("Drinks", "饮料")
  static let pot = Phrase("Pot", "锅")

  static func choices(
    meat: [String] = ["D001", "D001"], drinks: [String] = ["W01", "W01"],
    broths: [String] = ["B01", "B02"]
  ) -> [SetChoice] {
    [SetChoice(group: pot, code: "G01", broths: broths)]
      + meat.map { SetChoice(group: self.meat, code: $0) }
      + drinks.map { SetChoice(group: self.drinks, code: $0) }
  }
}
