/// What a piece of text is on the screen. The theme decides how that looks.
///
/// Colour never carries meaning alone: where a role says something (good, danger, allergy), the
/// text or its symbol says it too.
public enum StyleRole: UInt8, CaseIterable, Sendable {
  case normal
  /// Less important than its surroundings.
  case quiet
  /// A number or word that the eye should find first.
  case strong
  case title
  case statusBar
  case footer
  /// The key in the footer's "Enter add".
  case footerKey
  /// The row under the cursor.
  case selected
  /// The chosen row of a list that does not have the keyboard now.
  case selectedQuiet
  case heading
  case good
  case warning
  case danger
  case info
  case money
  case member
  case allergy
  case birthday
  /// What is being typed to search.
  case search
  case toast
  case toastDanger
  case border
  case disabled
}

/// A role with what is added to it in one place.
public struct Style: Hashable, Sendable {
  /// What is added to a role's look.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Modifiers(rawValue: 1)
    public static let underline = Modifiers(rawValue: 2)
    public static let reverse = Modifiers(rawValue: 4)
    public static let dim = Modifiers(rawValue: 8)
  }

  public var role: StyleRole
  public var modifiers: Modifiers

  public init(_ role: StyleRole, _ modifiers: Modifiers = []) {
    self.role = role
    self.modifiers = modifiers
  }

  /// This style with `modifiers` added.
  public func adding(_ modifiers: Modifiers) -> Style {
    Style(role, self.modifiers.union(modifiers))
  }

  public var bold: Style { adding(.bold) }
  public var underlined: Style { adding(.underline) }
  public var reversed: Style { adding(.reverse) }
}

extension Style {
  public static let normal = Style(.normal)
  public static let quiet = Style(.quiet)
  public static let strong = Style(.strong)
  public static let title = Style(.title)
  public static let statusBar = Style(.statusBar)
  public static let footer = Style(.footer)
  public static let footerKey = Style(.footerKey)
  public static let selected = Style(.selected)
  public static let selectedQuiet = Style(.selectedQuiet)
  public static let heading = Style(.heading)
  public static let good = Style(.good)
  public static let warning = Style(.warning)
  public static let danger = Style(.danger)
  public static let info = Style(.info)
  public static let money = Style(.money)
  public static let member = Style(.member)
  public static let allergy = Style(.allergy)
  public static let birthday = Style(.birthday)
  public static let search = Style(.search)
  public static let toast = Style(.toast)
  public static let toastDanger = Style(.toastDanger)
  public static let border = Style(.border)
  public static let disabled = Style(.disabled)
}
