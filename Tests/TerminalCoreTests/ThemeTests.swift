import Foundation
import TerminalCore
import Testing

@Suite("Every theme can be read by tired eyes")
struct ThemeTests {
  /// Parts that carry no text of their own, or text that need not be read now.
  static let faint: Set<StyleRole> = [.border, .disabled]

  @Test(
    "Text stands out from its ground, with 256, 16 and 8 colours",
    arguments: [Theme.dark, .light], [(256, 4.5), (16, 4.5), (8, 3.0)])
  func contrast(_ theme: Theme, _ colours: (count: Int, least: Double)) throws {
    for role in StyleRole.allCases {
      let look = theme.painted(Style(role))
      let text = try #require(look.foreground?.index(ofColours: colours.count))
      let ground = try #require(look.background?.index(ofColours: colours.count))
      let ratio = Self.contrast(Self.light(of: text), Self.light(of: ground))
      let least = Self.faint.contains(role) ? min(3, colours.least) : colours.least
      #expect(ratio >= least, "\(theme.name) \(role) with \(colours.count): \(ratio)")
    }
  }

  @Test("Without colours the cursor, alerts and failures still differ from other text")
  func mono() {
    let plain = Theme.mono.look(of: .normal)
    for style in [Style.selected, .allergy, .danger, .toastDanger, .warning, .title, .footerKey] {
      #expect(Theme.mono.look(of: style) != plain)
    }
    #expect(Theme.mono.look(of: .allergy) != Theme.mono.look(of: .statusBar))
    #expect(StyleRole.allCases.allSatisfy { Theme.mono.painted(Style($0)).foreground == nil })
  }

  /// WCAG 2.1, "contrast ratio".
  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// WCAG 2.1, "relative luminance", of xterm's colours.
  private static func light(of index: Int) -> Double {
    let basic: [[Int]] = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
      [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
      [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
    ]
    let steps = [0, 95, 135, 175, 215, 255]
    let colour =
      switch index {
      case ..<16: basic[index]
      case ..<232:
        [steps[(index - 16) / 36], steps[(index - 16) / 6 % 6], steps[(index - 16) % 6]]
      default: Array(repeating: 8 + 10 * (index - 232), count: 3)
      }
    let linear = colour.map { part in
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
