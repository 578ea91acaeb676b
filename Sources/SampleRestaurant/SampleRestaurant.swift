import StoreConfiguration
import StoreDomain

/// A restaurant that does not exist, complete enough to spend an evening in: what `foh demo`
/// opens. It lives in the program itself, so that the program alone is enough.
public enum SampleRestaurant {
  /// The name that problems in the sample's files would give.
  public static let configurationFile = "sample store.toml"
  public static let menuFile = "sample menu.csv"

  /// The sample store, read from its text as any other is.
  public static func configuration() throws(ConfigurationError) -> StoreConfiguration {
    try StoreConfiguration.parse(text: configurationText, file: configurationFile)
  }

  /// The sample menu, read from its text as any other is.
  public static func menu() throws(ConfigurationError) -> [MenuFile.Row] {
    try MenuFile.parse(
      Array(menuText.utf8), file: menuFile, context: MenuFile.Context(try configuration()))
  }
}
