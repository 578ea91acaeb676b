import ArgumentParser
import TextEncodings

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(name: argument)
  }

  public static var allValueStrings: [String] { allCases.map(\.optionName) }
  public var defaultValueDescription: String { optionName }

  /// What `--encoding` is for.
  public static var help: ArgumentHelp {
    "The encoding of a file that is not UTF-8. Default: the one that is certain from the text."
  }
}
