import StoreDomain

/// Roles and the people who have them.
extension ConfigurationParser {
  func roles(currency: Currency?) -> [Role] {
    let workstations = Dictionary(
      uniqueKeysWithValues: Workstation.allCases.map { ($0.rawValue, $0) })
    let permissions = Dictionary(
      uniqueKeysWithValues: Permission.allCases.map { ($0.configurationName, $0) })
    let roles = root.sections("roles", isRequired: true).compactMap { section in
      let code = code(section)
      let name = section.phrase("name")
      let workstation = section.choice("workstation", among: workstations, default: nil)
      var allowed = Set(section.choices("may", among: permissions))
      // Whoever manages the store says when it is open, what goes back to a guest, who is forgotten.
      if allowed.contains(.manageStore) { allowed.formUnion(Permission.ofManagers) }
      let discount = section.percentage("discount_up_to", default: 0)
      let rounding = section.amount("rounding_up_to", currency: currency, default: 0)
      let hasGiftLimit = section.has("gifts_up_to")
      let gift = section.amount("gifts_up_to", currency: currency, default: 0)
      let hasCompLimit = section.has("comps_up_to")
      let comp = section.amount("comps_up_to", currency: currency, default: 0)
      section.reportUnknownKeys()
      guard let gift, let discount, let rounding, let comp else {
        return nil as (ConfigurationSection, Role)?
      }
      return all(code, name, workstation).map {
        (
          section,
          Role(
            code: $0, name: $1, workstation: $2, permissions: allowed,
            discountLimitBasisPoints: discount, roundingLimitMinorUnits: rounding,
            giftLimitMinorUnits: hasGiftLimit ? gift : nil,
            compLimitMinorUnits: hasCompLimit ? comp : nil)
        )
      }
    }
    reportTwins(roles) { $0.code }
    return roles.map(\.1)
  }

  func staff(roles: [Role], language: Language?) -> [StoreConfiguration.Person] {
    let languages = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, $0) })
    let people = root.sections("staff", isRequired: true).compactMap { section in
      let code = code(section)
      let name = section.text("name")
      let role = section.text("role")
      let pin = pin(section)
      let language = section.choice(
        "language", among: languages, default: language ?? .english)
      section.reportUnknownKeys()
      if let role, !roles.isEmpty, !roles.contains(where: { $0.code == role }) {
        section.reportUnknownWord(role, "role", among: roles.map(\.code))
      }
      guard let code, let name, let role, let pin, let language else {
        return nil as (ConfigurationSection, StoreConfiguration.Person)?
      }
      return (
        section,
        StoreConfiguration.Person(code: code, name: name, role: role, pin: pin, language: language)
      )
    }
    reportTwins(people) { $0.code }
    var pins: Set<String> = []
    for (section, person) in people where !pins.insert(person.pin).inserted {
      // The message names nobody, so that a log of it gives no PIN away.
      section.report(
        "pin", "somebody else has this PIN. Choose another one.", "该 PIN 已被他人使用，请换一个。")
    }
    return people.map(\.1)
  }

  private func pin(_ section: ConfigurationSection) -> String? {
    guard let pin = section.text("pin") else { return nil }
    do throws(PINRefusal) {
      try PINRule.check(pin)
      return pin
    } catch {
      section.report("pin", "pin must be 4 to 8 digits in quotes.", "pin 应为引号内的 4 至 8 位数字。")
      return nil
    }
  }
}

extension Permission {
  /// As configuration files write it: `returnAfterSending` is `return_after_sending`.
  var configurationName: String { rawValue.inConfiguration }
}

extension String {
  /// A name of the program as configuration files write it: `returnAfterSending` is
  /// `return_after_sending`.
  var inConfiguration: String {
    reduce(into: "") { name, letter in
      if letter.isUppercase { name += "_" }
      name += letter.lowercased()
    }
  }
}
