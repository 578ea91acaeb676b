import StoreDomain

/// Printers and the kitchen's stations.
extension ConfigurationParser {
  func printers() -> [StoreConfiguration.Printer] {
    let sections = root.sections("printers", isRequired: false)
    let encodings = Dictionary(
      uniqueKeysWithValues: StoreConfiguration.Printer.Encoding.allCases.map { ($0.rawValue, $0) })
    var fallbacks: [(section: ConfigurationSection, code: String, fallback: String)] = []
    let printers = sections.compactMap { section in
      let code = code(section)
      let destination = destination(section)
      let columns = columns(section)
      let encoding = section.choice("encoding", among: encodings, default: .gb18030)
      let fallback = section.optionalText("fallback")
      section.reportUnknownKeys()
      if let code, let fallback { fallbacks.append((section, code, fallback)) }
      return all(code, destination, columns, encoding).map {
        (
          section,
          StoreConfiguration.Printer(
            code: $0, destination: $1, columns: $2, encoding: $3, fallback: fallback)
        )
      }
    }
    reportTwins(printers) { $0.code }
    let codes = printers.map(\.1.code)
    for entry in fallbacks {
      if entry.fallback == entry.code {
        entry.section.report(
          "fallback", "a printer cannot be its own fallback. Name another one.",
          "打印机不能作自己的备用机，请换一台。")
      } else if !codes.contains(entry.fallback), codes.count == sections.count {
        entry.section.reportUnknownWord(entry.fallback, "fallback", among: codes)
      }
    }
    return printers.map(\.1)
  }

  private func columns(_ section: ConfigurationSection) -> Int? {
    guard let columns = section.integer("columns", in: 24...96, default: 48) else { return nil }
    return columns
  }

  /// Exactly one of `tcp = "192.168.1.50:9100"`, `device = "/dev/usb/lp0"`, `file = "bar.prn"`.
  private func destination(
    _ section: ConfigurationSection
  ) -> StoreConfiguration.Printer.Destination? {
    let given = ["tcp", "device", "file"].filter(section.has)
    guard given.count == 1 else {
      section.report(
        given.last,
        "a printer needs exactly one of tcp = \"192.168.1.50:9100\", device = \"/dev/usb/lp0\" "
          + "and file = \"receipts.prn\".",
        "打印机需且仅需一项：tcp = \"192.168.1.50:9100\"、device = \"/dev/usb/lp0\" 或 "
          + "file = \"receipts.prn\"。")
      return nil
    }
    guard let text = section.optionalText(given[0]) else { return nil }
    switch given[0] {
    case "device": return .device(path: text)
    case "file": return .file(path: text)
    default: return Self.endpoint(text) ?? reportEndpoint(section)
    }
  }

  private func reportEndpoint(
    _ section: ConfigurationSection
  ) -> StoreConfiguration.Printer.Destination? {
    section.report(
      "tcp", "tcp must be an address and a port, such as \"192.168.1.50:9100\".",
      "tcp 应为地址加端口，如 \"192.168.1.50:9100\"。")
    return nil
  }

  /// `printer.local`, `192.168.1.50:9100`, `[fe80::1]:9100`; the port is 9100 when none is given.
  private static func endpoint(_ text: String) -> StoreConfiguration.Printer.Destination? {
    var host = text[...]
    var port: Int? = 9100
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<end]
      let rest = text[text.index(after: end)...]
      if !rest.isEmpty { port = rest.first == ":" ? Int(rest.dropFirst()) : nil }
    } else if let colon = text.lastIndex(of: ":") {
      host = text[..<colon]
      port = Int(text[text.index(after: colon)...])
      if host.contains(":") { return nil }
    }
    guard let port, (1...65_535).contains(port), !host.isEmpty,
      !host.contains(where: \.isWhitespace)
    else { return nil }
    return .tcp(host: String(host), port: port)
  }

  func stations(printers: [StoreConfiguration.Printer]) -> [StoreConfiguration.Station] {
    let stations = root.sections("stations", isRequired: true).compactMap { section in
      let code = code(section)
      let name = section.phrase("name")
      let printer = printerCode(section, "printer", printers)
      section.reportUnknownKeys()
      return all(code, name).map {
        (section, StoreConfiguration.Station(code: $0, name: $1, printer: printer))
      }
    }
    reportTwins(stations) { $0.code }
    return stations.map(\.1)
  }

  /// The code of a printer that the file describes; nil when the key is missing or wrong.
  func printerCode(
    _ section: ConfigurationSection, _ key: String, _ printers: [StoreConfiguration.Printer]
  ) -> String? {
    guard let code = section.optionalText(key) else { return nil }
    guard printers.contains(where: { $0.code == code }) else {
      section.reportUnknownWord(code, key, among: printers.map(\.code))
      return nil
    }
    return code
  }
}
