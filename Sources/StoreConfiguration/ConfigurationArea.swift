import StoreDomain

/// A part of a store's configuration, in the order in which its changes are told.
public enum ConfigurationArea: String, Sendable, CaseIterable {
  case store, hours, bands, taxRates, care, categories, campaigns, rooms, tables, resources
  case printers, stations
  case roles, staff

  public var name: Phrase {
    switch self {
    case .store: Phrase("store", "门店")
    case .hours: Phrase("opening hours", "营业时间")
    case .bands: Phrase("queue bands", "排号桌型")
    case .taxRates: Phrase("tax rates", "税率")
    case .care: Phrase("special care", "特别关怀")
    case .categories: Phrase("menu sections", "菜单分类")
    case .campaigns: Phrase("campaigns", "营销活动")
    case .rooms: Phrase("rooms", "区域")
    case .tables: Phrase("tables", "桌台")
    case .resources: Phrase("what can be booked", "可预订物品")
    case .printers: Phrase("printers", "打印机")
    case .stations: Phrase("stations", "出品档口")
    case .roles: Phrase("roles", "岗位")
    case .staff: Phrase("people", "员工")
    }
  }
}

extension ConfigurationArea {
  /// Whether it stands in the store's settings.
  var isOfSettings: Bool {
    switch self {
    case .store, .hours, .bands, .taxRates, .care, .categories, .resources: true
    case .campaigns, .rooms, .tables, .printers, .stations, .roles, .staff: false
    }
  }
}

/// One thing that is otherwise in a configuration than in a store.
public struct ConfigurationChange: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case added, changed, removed
  }

  public var area: ConfigurationArea
  /// The thing's code, the table's name, the setting's key; `order` for the order of an area.
  public var key: String
  public var kind: Kind
  /// What is otherwise: "T07: seats 4 → 6". A PIN is never in it.
  public var words: Phrase

  public init(_ area: ConfigurationArea, _ key: String, _ kind: Kind, _ words: Phrase) {
    self.area = area
    self.key = key
    self.kind = kind
    self.words = words
  }
}
