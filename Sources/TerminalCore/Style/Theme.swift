/// A colour of the terminal, with what stands in for it where there are fewer.
public struct Colour: Hashable, Sendable {
  /// Index among the 256 colours.
  public var index: UInt8
  /// Index among the 16 basic colours; terminals with eight use it without its brightness.
  public var basic: UInt8

  public init(_ index: UInt8, basic: UInt8) {
    self.index = index
    self.basic = basic
  }

  /// The index to use on a terminal that has that many colours, or nil where it has none.
  public func index(ofColours count: Int) -> Int? {
    switch count {
    case 256...: Int(index)
    case 16...: Int(basic)
    case 8...: Int(basic & 7)
    default: nil
    }
  }
}

/// How a role looks: colours, where nil is the terminal's own, and attributes.
public struct Look: Hashable, Sendable {
  public var foreground: Colour?
  public var background: Colour?
  public var modifiers: Style.Modifiers

  public init(
    _ foreground: Colour? = nil, on background: Colour? = nil, _ modifiers: Style.Modifiers = []
  ) {
    self.foreground = foreground
    self.background = background
    self.modifiers = modifiers
  }
}

/// How every role looks. Applied only when a buffer is presented, so a change of theme needs no
/// redrawing by the screens.
public struct Theme: Hashable, Sendable {
  /// The name in the configuration: `dark`, `light` or `mono`.
  public let name: String
  /// The colours of text and ground where a role names none, so that a theme is readable whatever
  /// the terminal's own colours are. Nil where those are to be kept.
  public let page: Look?
  private var looks: [Look]

  public init(name: String, page: Look? = nil, look: (StyleRole) -> Look) {
    self.name = name
    self.page = page
    looks = StyleRole.allCases.map(look)
  }

  /// How text of `style` looks.
  public func look(of style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    look.modifiers.formUnion(style.modifiers)
    return look
  }

  /// How text of `style` looks where there are colours: the page's where the role has none.
  public func painted(_ style: Style) -> Look {
    var look = look(of: style)
    look.foreground = look.foreground ?? page?.foreground
    look.background = look.background ?? page?.background
    return look
  }

  /// Every theme, in the order in which a key goes through them.
  public static let all: [Theme] = [.dark, .light, .mono]

  /// The theme with that name.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name.lowercased() }
  }
}

extension Theme {
  /// Light text on a dark ground.
  public static let dark = Theme(
    name: "dark", page: Look(Colour(252, basic: 7), on: Colour(233, basic: 0))
  ) { role in
    let white = Colour(255, basic: 15)
    let black = Colour(16, basic: 0)
    let grey = Colour(246, basic: 7)
    return switch role {
    case .normal: Look()
    case .quiet: Look(grey)
    case .strong: Look(white, .bold)
    case .title: Look(Colour(223, basic: 11), on: Colour(52, basic: 1), .bold)
    case .statusBar: Look(white, on: Colour(52, basic: 1))
    case .footer: Look(Colour(250, basic: 7), on: Colour(236, basic: 0))
    case .footerKey: Look(Colour(223, basic: 11), on: Colour(236, basic: 0), .bold)
    case .selected: Look(black, on: Colour(180, basic: 3))
    case .selectedQuiet: Look(white, on: Colour(238, basic: 4))
    case .heading: Look(Colour(180, basic: 3), .bold)
    case .good: Look(Colour(114, basic: 10))
    case .warning: Look(Colour(221, basic: 11), .bold)
    case .danger: Look(Colour(210, basic: 9), .bold)
    case .info: Look(Colour(117, basic: 14))
    case .money: Look(white)
    case .member: Look(Colour(222, basic: 11))
    case .allergy: Look(white, on: Colour(124, basic: 1), .bold)
    case .birthday: Look(Colour(218, basic: 13), .bold)
    case .search: Look(Colour(123, basic: 14), .bold)
    case .toast: Look(black, on: Colour(150, basic: 2))
    case .toastDanger: Look(white, on: Colour(160, basic: 1), .bold)
    case .border: Look(Colour(242, basic: 7))
    case .disabled: Look(Colour(248, basic: 7), .dim)
    }
  }

  /// Dark text on a light ground.
  public static let light = Theme(
    name: "light", page: Look(Colour(234, basic: 0), on: Colour(231, basic: 15))
  ) { role in
    let white = Colour(231, basic: 15)
    let black = Colour(16, basic: 0)
    let grey = Colour(240, basic: 0)
    return switch role {
    case .normal: Look()
    case .quiet: Look(grey)
    case .strong: Look(black, .bold)
    case .title: Look(white, on: Colour(88, basic: 1), .bold)
    case .statusBar: Look(white, on: Colour(88, basic: 1))
    case .footer: Look(Colour(236, basic: 0), on: Colour(253, basic: 7))
    case .footerKey: Look(Colour(88, basic: 1), on: Colour(253, basic: 7), .bold)
    case .selected: Look(white, on: Colour(24, basic: 4))
    case .selectedQuiet: Look(black, on: Colour(252, basic: 7))
    case .heading: Look(Colour(88, basic: 1), .bold)
    case .good: Look(Colour(22, basic: 4))
    case .warning: Look(Colour(94, basic: 5), .bold)
    case .danger: Look(Colour(124, basic: 1), .bold)
    case .info: Look(Colour(24, basic: 4))
    case .money: Look(black)
    case .member: Look(Colour(94, basic: 5))
    case .allergy: Look(white, on: Colour(160, basic: 1), .bold)
    case .birthday: Look(Colour(126, basic: 5), .bold)
    case .search: Look(Colour(25, basic: 4), .bold)
    case .toast: Look(Colour(231, basic: 0), on: Colour(22, basic: 2))
    case .toastDanger: Look(white, on: Colour(124, basic: 1), .bold)
    case .border: Look(Colour(245, basic: 0))
    case .disabled: Look(Colour(238, basic: 0), .dim)
    }
  }

  /// Without colour: for paper-white terminals, serial lines, and eyes that see colours otherwise.
  public static let mono = Theme(name: "mono") { role in
    switch role {
    case .normal, .quiet, .money, .info, .good, .border, .disabled: Look()
    case .strong, .heading, .footerKey, .warning, .member, .search: Look(nil, .bold)
    case .title, .toastDanger: Look(nil, [.bold, .reverse])
    // Stands out on the status line too, which is in reverse itself.
    case .allergy: Look(nil, [.bold, .reverse, .underline])
    case .statusBar, .selected, .toast: Look(nil, .reverse)
    case .selectedQuiet, .footer: Look(nil, role == .footer ? [] : .underline)
    case .danger, .birthday: Look(nil, [.bold, .underline])
    }
  }
}
