extension SchemaMigration {
  /// Sales without a table.
  static let counterSales: [Step] = [
    .sql(
      """
      -- A party that sits at no table has a number to pick up with. Its name and note are the party's,
      -- its changes count in the party's revision.
      CREATE TABLE counterSale (
        partyID TEXT PRIMARY KEY REFERENCES party (id),
        businessDay TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        -- Null: as soon as it is made.
        pickUpAt INTEGER,
        -- Guests who eat in the house without a table; null for none, who are no covers.
        guests INTEGER CHECK (guests BETWEEN 1 AND 99),
        openedByName TEXT NOT NULL,
        givenOutAt INTEGER,
        givenOutByName TEXT,
        UNIQUE (businessDay, number),
        CHECK ((givenOutAt IS NULL) = (givenOutByName IS NULL))
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER counterSaleBegins BEFORE INSERT ON counterSale
      WHEN NEW.givenOutAt IS NOT NULL
        OR NEW.businessDay IS NOT (SELECT businessDay FROM party WHERE id = NEW.partyID)
      BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-begun-late'); END;

      CREATE TRIGGER counterSaleSitsNowhere BEFORE INSERT ON counterSale
      WHEN EXISTS (SELECT 1 FROM partyTable WHERE partyID = NEW.partyID)
      BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;

      CREATE TRIGGER tableOnlyForGuestsWhoSit BEFORE INSERT ON partyTable
      WHEN EXISTS (SELECT 1 FROM counterSale WHERE partyID = NEW.partyID)
      BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;

      CREATE TRIGGER counterNumberStands BEFORE UPDATE OF
        partyID, businessDay, number, openedByName ON counterSale
      BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;

      CREATE TRIGGER counterSaleIsNeverDeleted BEFORE DELETE ON counterSale
      BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;

      CREATE TRIGGER numberIsGivenOutOnce BEFORE UPDATE OF givenOutAt, givenOutByName ON counterSale
      WHEN OLD.givenOutAt IS NOT NULL AND NEW.givenOutAt IS NOT NULL
        AND (NEW.givenOutAt, NEW.givenOutByName) IS NOT (OLD.givenOutAt, OLD.givenOutByName)
      BEGIN SELECT RAISE(ABORT, 'foh:given-out-twice'); END;
      """)
  ]
}
