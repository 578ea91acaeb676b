import StoreDomain

/// What a configuration says of each thing of an area.
extension StoreConfiguration {
  func thing(_ band: Band) -> ConfiguredThing {
    let sizes = band.maximumSize.map { "\(band.minimumSize)-\($0)" } ?? "\(band.minimumSize)+"
    return ConfiguredThing(
      key: band.code, title: Phrase(band.code, band.code),
      fields: [ConfiguredField("guests", Phrase("guests", "人数"), sizes)])
  }

  func thing(_ rate: TaxRate) -> ConfiguredThing {
    named(
      rate.code, rate.name,
      [
        ConfiguredField("rate", Phrase("rate", "税率"), percentage(rate.basisPoints)),
        ConfiguredField(
          "prices", Phrase("prices", "价格"),
          rate.isIncluded ? Phrase("contain it", "含税") : Phrase("without it", "不含税")),
      ])
  }

  func thing(_ rule: CareRule) -> ConfiguredThing {
    let name = rule.kind.configurationName
    let reach = rule.kind.reach.map { reach in
      ConfiguredField("reach", reach.unit.name, reach.words(rule.reach))
    }
    return ConfiguredThing(
      key: name, title: Phrase(name, name),
      fields: [reach].compactMap(\.self) + [
        ConfiguredField("due", Phrase("taken within, in minutes", "认领时限分钟数"), rule.dueMinutes),
        ConfiguredField(
          "handUp", Phrase("handed up after, in minutes", "上报等待分钟数"), rule.escalationMinutes),
      ])
  }

  func thing(_ table: Table) -> ConfiguredThing {
    ConfiguredThing(
      key: table.name, title: Phrase(table.name, table.name),
      fields: [
        ConfiguredField("room", Phrase("room", "区域"), table.room),
        ConfiguredField("seats", Phrase("seats", "座位"), table.seats),
        ConfiguredField("joinGroup", Phrase("joins", "并台组"), table.joinGroup),
      ])
  }

  func thing(_ printer: Printer) -> ConfiguredThing {
    ConfiguredThing(
      key: printer.code, title: Phrase(printer.code, printer.code),
      fields: [
        ConfiguredField("place", Phrase("at", "位置"), printer.destination.text),
        ConfiguredField("columns", Phrase("columns", "每行字数"), printer.columns),
        ConfiguredField("encoding", Phrase("encoding", "编码"), printer.encoding.rawValue),
        ConfiguredField("fallback", Phrase("fallback", "备用机"), printer.fallback),
      ])
  }

  func thing(_ role: Role) -> ConfiguredThing {
    named(
      role.code, role.name,
      [
        ConfiguredField("workstation", Phrase("works at", "工作台"), role.workstation.name),
        ConfiguredField(
          "may", Phrase("may", "权限"),
          list: Permission.allCases.filter(role.permissions.contains).map(\.name)),
        ConfiguredField(
          "discount", Phrase("discount up to", "折扣上限"), percentage(role.discountLimitBasisPoints)),
        ConfiguredField(
          "rounding", Phrase("rounding up to", "抹零上限"), amount(role.roundingLimitMinorUnits)),
        ConfiguredField(
          "gift", Phrase("gifts up to", "赠菜上限"), role.giftLimitMinorUnits.map(amount)),
        ConfiguredField(
          "comp", Phrase("comps up to", "招待上限"), role.compLimitMinorUnits.map(amount)),
      ])
  }

  func thing(_ person: Person) -> ConfiguredThing {
    ConfiguredThing(
      key: person.code, title: Phrase(person.code, person.code),
      fields: [
        ConfiguredField("name", Phrase("name", "姓名"), person.name),
        ConfiguredField("role", Phrase("role", "岗位"), person.role),
        ConfiguredField("language", Phrase("language", "语言"), person.language.rawValue),
      ])
  }
}

extension StoreConfiguration.Printer.Destination {
  /// `192.168.1.50:9100`, `till.prn`, `device /dev/usb/lp0`: a path is written in another way as a device.
  fileprivate var text: String {
    switch self {
    case .tcp(let host, let port): "\(host):\(port)"
    case .device(let path): "device \(path)"
    case .file(let path): path
    }
  }
}
