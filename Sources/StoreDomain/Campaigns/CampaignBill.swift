/// A bill as campaigns look at it.
public struct CampaignBill: Hashable, Sendable {
  /// A line with what it comes to before any campaign.
  public struct Line: Hashable, Sendable {
    public var id: Identifier<OrderLine>
    /// Nil for what is on no menu.
    public var dishCode: String?
    public var sectionCode: String?
    /// Pieces that have not gone back.
    public var quantity: Int
    /// Minor units of all pieces; nothing for a gift.
    public var amount: Int
    /// When it was ordered, in minutes since midnight.
    public var minute: Int
    /// Whether its pieces have a price each: not what is weighed, and not the dishes of a set meal.
    public var isCounted: Bool
    /// Minor units of the amount that modifiers add, which a lower price of the dish leaves as they are.
    public var extras: Int
    /// What this bill pays of a dish that several share: of a lower price it has the same part. Nil
    /// where it has no price a piece anyway.
    public var share: Share?

    /// So many portions of so many.
    public struct Share: Hashable, Sendable {
      public var portions: Int
      public var allPortions: Int

      public init(_ portions: Int, of allPortions: Int) {
        self.portions = portions
        self.allPortions = allPortions
      }
    }

    public init(
      id: Identifier<OrderLine>, dishCode: String?, sectionCode: String? = nil, quantity: Int,
      amount: Int, minute: Int, isCounted: Bool = true, extras: Int = 0,
      share: Share? = nil
    ) {
      self.id = id
      self.dishCode = dishCode
      self.sectionCode = sectionCode
      self.quantity = quantity
      self.amount = amount
      self.minute = minute
      self.isCounted = isCounted
      self.extras = extras
      self.share = share
    }

    /// What the line comes to by another price a piece, in minor units, its extras with it; nil where it
    /// has no price a piece.
    func amount(at price: Int) -> Int? {
      guard isCounted || share != nil else { return nil }
      let whole = price * max(0, quantity) + extras
      guard let share else { return whole }
      return HalfRounding.up.share(
        of: whole, numerator: share.portions, denominator: max(1, share.allPortions))
    }
  }

  /// How often a campaign was given before, in bills.
  public struct Use: Hashable, Sendable {
    public var inTotal: Int
    public var today: Int
    /// By this guest.
    public var byGuest: Int

    public init(inTotal: Int = 0, today: Int = 0, byGuest: Int = 0) {
      self.inTotal = inTotal
      self.today = today
      self.byGuest = byGuest
    }
  }

  public var lines: [Line]
  public var businessDay: LocalDate
  /// Nil for a guest whom nobody knows.
  public var memberLevel: String?
  /// Whether the guest is known, so that uses by guest can be counted.
  public var isGuestKnown: Bool
  /// How the guest wants to pay; nil while nobody has said.
  public var tender: Tender?
  /// Codes of the coupons that the guest shows.
  public var coupons: Set<String>
  public var uses: [String: Use]
  /// A discount of the whole bill by hand, step 4: coupons see what it leaves.
  public var discount: BillEffect?

  public init(
    lines: [Line], businessDay: LocalDate, memberLevel: String? = nil, isGuestKnown: Bool = false,
    tender: Tender? = nil, coupons: Set<String> = [], uses: [String: Use] = [:],
    discount: BillEffect? = nil
  ) {
    self.lines = lines
    self.businessDay = businessDay
    self.memberLevel = memberLevel
    self.isGuestKnown = isGuestKnown
    self.tender = tender
    self.coupons = coupons
    self.uses = uses
    self.discount = discount
  }
}
