import HeadquartersContract
import StoreDatabase
import StoreDomain

extension DeliveryRecord {
  /// What happened, in the words of the house; the technical name of one that nobody here knows.
  var name: Phrase {
    EventRegistry.standard.entry(named: type)?.title ?? Phrase(type, type)
  }

  /// To what it happened, and what: `A015  number given`. A narrow column cuts the end.
  var title: Phrase {
    guard let about else { return name }
    return Phrase("\(about.english)  \(name.english)", "\(about.chinese)  \(name.chinese)")
  }
}
