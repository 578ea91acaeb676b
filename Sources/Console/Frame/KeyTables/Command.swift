import StoreDomain
import TerminalCore

/// One thing a person can do on a screen. Its keys, its place in the footer, its line in `?` and
/// in the palette and its row in the README all come from here.
public struct Command<Action: Sendable>: Sendable {
  /// Stable name, `door.call`; unique within a screen.
  public let id: CommandID
  /// The keys that run it, the one to show first. None: the palette only.
  public let keys: [Key]
  /// Two or three words, as staff would say it.
  public let title: Phrase
  /// One word, for a footer with little room; nil where the title is short enough.
  public let shortTitle: Phrase?
  /// One sentence: what happens.
  public let help: Phrase
  public let availability: Availability
  /// Whether the footer may show it.
  public let footer: FooterPlace
  public let action: Action

  public init(
    _ id: CommandID, keys: [Key], title: Phrase, shortTitle: Phrase? = nil, help: Phrase,
    availability: Availability = .enabled, footer: FooterPlace = .inTableOrder, action: Action
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.shortTitle = shortTitle
    self.help = help
    self.availability = availability
    self.footer = footer
    self.action = action
  }

  /// The command without its action, for drawing and for tables.
  public var summary: CommandSummary {
    CommandSummary(
      id: id, keys: keys, title: title, shortTitle: shortTitle, help: help,
      availability: availability, footer: footer)
  }
}

/// The stable name of a command: `door.call`.
public struct CommandID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }
}

/// Whether a command can be done now.
public enum Availability: Hashable, Sendable {
  case enabled
  /// It belongs here but not now; the reason tells what is missing or what to do first.
  case disabled(Phrase)
  /// It makes no sense here; its key is free for others.
  case hidden

  /// Enabled when `condition` holds, otherwise disabled for `reason`.
  public static func when(_ condition: Bool, otherwise reason: Phrase) -> Availability {
    condition ? .enabled : .disabled(reason)
  }

  /// Why it cannot be done now.
  public var reason: Phrase? {
    if case .disabled(let reason) = self { reason } else { nil }
  }
}

/// Where a command stands in the footer.
public enum FooterPlace: Hashable, Sendable {
  /// As far as the line is wide, earlier commands of the table first.
  case inTableOrder
  /// Never: it is in `?` and in the palette.
  case never
}

/// A command without its action.
public struct CommandSummary: Hashable, Sendable {
  public let id: CommandID
  public var keys: [Key]
  public let title: Phrase
  public var shortTitle: Phrase?
  public let help: Phrase
  public let availability: Availability
  public let footer: FooterPlace
}
