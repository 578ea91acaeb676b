/// The needs of a table in words, for staff and for the kitchen.
extension TableNeeds {
  /// Every allergy with its seats where they are known, those that dishes are marked with first.
  public var allAllergies: [(what: GuestNeed.What, seats: Set<Int>)] {
    let whats: [GuestNeed.What] =
      allergies.sorted { $0.rawValue < $1.rawValue }.map { .allergy($0) }
      + otherAllergies.sorted().map { .otherAllergy($0) }
    return whats.map { ($0, seats[$0] ?? []) }
  }

  /// Each allergy by its name: "peanuts: seat 2".
  public var allergyNames: [Phrase] { allAllergies.map { $0.what.name.atSeats($0.seats) } }

  /// What a cook must read first, for the whole table, because the broth is shared; nil without
  /// allergies.
  public var allergyWarning: Phrase? {
    let names = allergyNames
    guard !names.isEmpty else { return nil }
    return Phrase(
      "ALLERGY at the table: " + names.map(\.english).joined(separator: ", "),
      "本桌过敏：" + names.map(\.chinese).joined(separator: "、"))
  }

  /// What the cook must read on the line of one seat; nil for a seat of which no allergy is known.
  ///
  /// - Parameter except: allergens that the line says already.
  public func allergyWarning(ofSeat seat: Int, except: Set<Allergen> = []) -> Phrase? {
    let own = (atSeat[seat] ?? []).filter { what in
      if case .allergy(let allergen) = what { !except.contains(allergen) } else { what.isAllergy }
    }.map(\.name).sorted { $0.english < $1.english }
    guard !own.isEmpty else { return nil }
    return Phrase(
      "ALLERGY of seat \(seat): " + own.map(\.english).joined(separator: ", "),
      "\(seat)号位过敏：" + own.map(\.chinese).joined(separator: "、"))
  }

  /// Each diet by its name, with its seats where they are known.
  public var dietNames: [Phrase] {
    diets.map { $0.name.atSeats(seats[.diet($0.words)] ?? []) }.sorted { $0.english < $1.english }
  }

  /// What the kitchen reads of diets: "diet: halal"; nil without any.
  public var dietNote: Phrase? {
    let names = dietNames
    guard !names.isEmpty else { return nil }
    return Phrase(
      "diet: " + names.map(\.english).joined(separator: ", "),
      "饮食：" + names.map(\.chinese).joined(separator: "、"))
  }
}
