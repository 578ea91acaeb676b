import Foundation
import Testing

@testable import StoreDomain

@Suite("Names typed on a Latin keyboard")
struct SearchKeysTests {
  @Test(
    arguments: [
      ("重庆", "cq"), ("重庆", "zq"), ("毛肚锅", "mdg"), ("长寿面", "csm"), ("单小姐", "sxj"),
      ("曾先生", "zxs"), ("仇女士", "qns"), ("区先生", "oxs"), ("尉迟", "yc"), ("翟先生", "zxs"),
      ("解女士", "xns"), ("查先生", "zxs"), ("朴女士", "pns"), ("可乐", "kl"), ("可乐", "ky"),
      ("海参", "hs"), ("调料", "tl"), ("蛤蜊", "gl"), ("Beef tripe", "bt"), ("A5和牛", "a5hn"),
      ("番茄锅", "fqg"), ("D012", "d012"), ("王Anna", "wa"), ("Chef's choice", "cc"),
    ])
  func theInitialsThatStaffWouldTypeAreAmongTheKeys(name: String, typed: String) {
    #expect(SearchKeys(name: name).initials.contains(typed))
  }

  @Test(
    arguments: [
      ("重庆", "chong qing"), ("重庆", "zhong qing"), ("长寿面", "chang shou mian"),
      ("绿豆", "lv dou"), ("绿豆", "lu dou"), ("萝卜", "luo bo"), ("薄荷", "bo he"),
      ("吕先生", "lv xian sheng"), ("Beef tripe", "beef tripe"), ("Café Crème", "cafe creme"),
      ("Ｄ０１２", "d 012"),
    ])
  func theWholeReadingsStandBesideThem(name: String, reading: String) {
    #expect(SearchKeys(name: name).full.contains(reading))
  }

  @Test func theReadingThatTheContextSuggestsComesFirst() {
    #expect(SearchKeys(name: "重庆").initials.first == "cq")
    #expect(SearchKeys(name: "毛肚").initials == ["md"])
    #expect(SearchKeys(name: "毛肚").full == ["mao du"])
  }

  @Test func aNameFullOfPolyphonesStaysWithinTheCaps() {
    let keys = SearchKeys(name: "重长行乐单曾解仇查朴盖尉翟调都还会降角觉")
    #expect(keys.initials.count == SearchKeys.maximumInitials)
    #expect(keys.full.count == SearchKeys.maximumReadings)
    #expect(Set(keys.initials).count == keys.initials.count)
    // Those with the fewest unusual readings are the ones that stay.
    let main = Array(keys.initials[0])
    for other in keys.initials.dropFirst() {
      #expect(zip(main, other).filter { $0 != $1 }.count <= 2)
    }
  }

  @Test(arguments: ["", "  ", "!!", "🍲", "\u{202E}"])
  func aNameOfSignsAloneHasNoKeys(name: String) {
    let keys = SearchKeys(name: name)
    #expect(keys.initials.isEmpty)
    #expect(keys.full.isEmpty)
    #expect(keys.initialsColumn.isEmpty)
  }

  @Test func aCharacterThatNobodyCanReadIsKept() {
    // U+2B740, of CJK extension D, for which no Mandarin reading is recorded.
    let unread = "\u{2B740}"
    let keys = SearchKeys(name: "王" + unread)
    #expect(keys.initials.first == "w" + unread)
  }

  @Test func theColumnsReadBackWithoutLoss() {
    for name in ["重庆小面 Chongqing noodles", "D012", "", "绿豆", "A5和牛"] {
      let keys = SearchKeys(name: name)
      let read = SearchKeys(initialsColumn: keys.initialsColumn, fullColumn: keys.fullColumn)
      #expect(read == keys)
    }
    #expect(SearchKeys(name: "毛肚").initialsColumn == "|md|")
    #expect(SearchKeys(name: "毛肚").joinedColumn == "|maodu|")
  }

  @Test func aDishInTwoLanguagesIsFoundByBoth() {
    let keys = SearchKeys(names: ["毛肚", "Beef tripe"])
    #expect(keys.initials == ["md", "bt"])
    #expect(keys.full == ["mao du", "beef tripe"])
  }

  /// A slip in the table would make a name impossible to find: each entry must hold the reading
  /// that the transliterator, an independent source, knows for the character alone.
  @Test func theTableOfPolyphonesAgreesWithTheTransliterator() {
    #expect(Polyphones.readings.count > 250)
    for (character, readings) in Polyphones.readings {
      let alone = String(Character(character))
      let marked = alone.applyingTransform(.mandarinToLatin, reverse: false) ?? ""
      let known = marked.replacingOccurrences(of: "[ǖǘǚǜü]", with: "v", options: .regularExpression)
        .applyingTransform(.stripDiacritics, reverse: false)
      #expect(readings.contains(known ?? ""), "\(alone): \(known ?? "") not in \(readings)")
      #expect(readings.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase } })
    }
  }

  @Test func whatAGuestTypesStaysTextInAPattern() {
    #expect(LikePattern.contains("50%_\\") == "%50\\%\\_\\\\%")
    #expect(LikePattern.prefix("王") == "王%")
    #expect(LikePattern.suffix("0420") == "%0420")
    #expect(LikePattern.key(" Chong'Qing ") == "%|chongqing%")
    #expect(LikePattern.key("%") == "%|%")
  }
}
