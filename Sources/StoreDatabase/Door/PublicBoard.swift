import GRDB
import StoreDomain

/// All that strangers may read at the door, as of one instant: no name but a masked one where the
/// house allows it, no booking, no phone.
public struct PublicBoard: Sendable {
  /// A number that was called and whose party has not sat down.
  public struct Call: Hashable, Sendable, Identifiable {
    public var id: Identifier<Ticket>
    public var number: String
    /// See ``PublicName``.
    public var maskedName: String?
    public var at: Timestamp
    public var times: Int

    public init(
      id: Identifier<Ticket>, number: String, maskedName: String? = nil, at: Timestamp, times: Int
    ) {
      self.id = id
      self.number = number
      self.maskedName = maskedName
      self.at = at
      self.times = times
    }
  }

  /// One band's queue.
  public struct Queue: Hashable, Sendable, Identifiable {
    public var id: String { band.code }
    public var band: Band
    /// Waiting or called.
    public var waitingParties: Int
    /// Who is called next, in order and as the plan says; who waits for a booked table is none of them.
    public var next: [String]
    /// How long a party would wait that came now; nil when nobody knows.
    public var wait: WaitEstimate?

    public init(
      band: Band, waitingParties: Int, next: [String], wait: WaitEstimate? = nil
    ) {
      self.band = band
      self.waitingParties = waitingParties
      self.next = next
      self.wait = wait
    }
  }

  public var at: Timestamp
  public var storeName: Phrase
  public var calendar: StoreCalendar
  /// When the house is open; nil for always.
  public var hours: HouseHours?
  public var setting: BoardSetting
  /// The newest first.
  public var calls: [Call]
  public var queues: [Queue]
  public var intake: Intake
  /// Numbers of take-away that are ready to be picked up.
  public var ready: [String]
  public var news: [News]
  /// The day's last draw; nil before one, and when its prize is nobody's.
  public var draw: Draw?

  public init(
    at: Timestamp, storeName: Phrase, calendar: StoreCalendar, hours: HouseHours? = nil,
    setting: BoardSetting = BoardSetting(), calls: [Call] = [], queues: [Queue] = [],
    intake: Intake = .open, ready: [String] = [], news: [News] = [], draw: Draw? = nil
  ) {
    self.at = at
    self.storeName = storeName
    self.calendar = calendar
    self.hours = hours
    self.setting = setting
    self.calls = calls
    self.queues = queues
    self.intake = intake
    self.ready = ready
    self.news = news
    self.draw = draw
  }
}

extension StoreDatabase {
  /// How many numbers of a band are told to be next.
  private static let numbersNext = 3
  /// How much news one screen can tell.
  private static let newsShown = 5

  /// What strangers may read at the door, read at one instant.
  public func publicBoard() throws -> PublicBoard {
    let now = environment.now()
    return try read { db in
      let store = store
      let day = store.calendar.businessDay(of: now)
      let settings = store.settings
      let tickets = try Ticket.fetchLive(db, on: day)
      let floor = try FloorTables.fetch(
        db, at: now, on: day, settings: settings, by: stays)
      let waits = DoorWaits(
        floor: floor, live: tickets, model: self.waits.model(store), store: store, now: now
      ).estimates().sizes
      let plan = DoorPlan(
        floor: floor, live: tickets, model: self.waits.model(store), store: store, now: now
      ).plan
      let names =
        settings.board.showsNames
        ? try Member.fetch(db, ids: tickets.filter { $0.stage == .called }.compactMap(\.memberID))
        : [:]
      return PublicBoard(
        at: now, storeName: store.name, calendar: store.calendar, hours: store.hours,
        setting: settings.board,
        calls: Self.calls(tickets) { ticket in
          guard settings.board.showsNames else { return nil }
          return PublicName.masked(
            ticket.guestName ?? ticket.memberID.flatMap { names[$0]?.name })
        },
        queues: settings.bands.map { band in
          let queue = tickets.filter { $0.band == band.code && $0.stage != .missed }
          return PublicBoard.Queue(
            band: band, waitingParties: queue.count,
            next: NextCall.inTurn(queue, plan).prefix(Self.numbersNext).map(\.displayNumber),
            wait: BandSummary(band: band, waitingParties: 0, waitingGuests: 0, waits: waits).wait)
        },
        intake: try Intake.fetch(db, at: now, on: day),
        ready: try CounterSale.ready(db, on: day),
        news: settings.board.showsNews
          ? try News.fetchAll(db, at: now, limit: Self.newsShown) : [],
        draw: try Draw.fetchAll(db, on: day, limit: 1).first { !$0.isVoid }?.withEntrants(db))
    }
  }

  private static func calls(
    _ tickets: [Ticket], name: (Ticket) -> String?
  ) -> [PublicBoard.Call] {
    tickets.filter { $0.stage == .called }.map { ticket in
      PublicBoard.Call(
        id: ticket.id, number: ticket.displayNumber, maskedName: name(ticket),
        at: ticket.lastCalledAt ?? ticket.issuedAt, times: ticket.callCount)
    }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }
}

extension CounterSale {
  /// The numbers of a business day that are ready and were not given out, the lowest first.
  fileprivate static func ready(_ db: Database, on day: LocalDate) throws -> [String] {
    let sales = try db.list(
      """
      SELECT * FROM counterSale WHERE businessDay = ? AND givenOutAt IS NULL
        AND partyID IN (SELECT id FROM party WHERE stage <> 'left') ORDER BY number
      """, [day], CounterSale.init(row:))
    guard !sales.isEmpty else { return [] }
    let work = try CounterWork.fetch(db, of: sales.map(\.id))
    return sales.filter { work[$0.id]?.stage(of: $0, hasLeft: false) == .ready }
      .map(\.displayNumber)
  }
}
