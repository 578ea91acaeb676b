// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "front-of-house",
  platforms: [.macOS(.v15)],
  products: [
    // Only for the tests, which load it into the console.
    .library(name: "TrapInside", type: .dynamic, targets: ["TrapInside"]),
    .library(name: "PoweredDisk", type: .dynamic, targets: ["PoweredDisk"]),
  ],
  traits: [
    .trait(
      name: "PostgreSQL",
      description: "Headquarters on PostgreSQL. Needs libpq: Debian's package libpq-dev.")
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-structured-headers", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // What a restaurant knows: values and rules, pure.
    .target(name: "StoreDomain", swiftSettings: strict),
    // What a store and headquarters say to each other.
    .target(
      name: "HeadquartersContract",
      dependencies: [
        "StoreDomain", .product(name: "Crypto", package: "swift-crypto"),
        .product(
          name: "RawStructuredFieldValues", package: "swift-http-structured-headers"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HeadquartersContractTests", dependencies: ["HeadquartersContract", "StoreDomain"],
      exclude: ["shapes.json"],
      swiftSettings: strict),
    // A database file that survives a power cut, and whose writers take turns.
    .target(
      name: "DurableFile",
      dependencies: ["StoreDomain", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "DurableFileTests", dependencies: ["DurableFile"], swiftSettings: strict),
    // PostgreSQL's client library, which a build without the trait does not look for.
    .systemLibrary(
      name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    // The chain's server: what the stores did, kept for ever, and what they are told.
    .target(
      name: "Headquarters",
      dependencies: [
        "DurableFile", "HeadquartersContract", "StoreDomain",
        .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["Schema/Current.postgresql.sql", "Schema/Current.sqlite.sql"],
      swiftSettings: strict),
    .testTarget(
      name: "HeadquartersTests",
      dependencies: [
        "Demo", "Headquarters", "HeadquartersContract", "HeadquartersLink", "RealProgram",
        "SampleRestaurant", "StoreConfiguration", "StoreDatabase", "StoreDomain", "foh-hq",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["Schema/Versions"],
      swiftSettings: strict),
    // What headquarters is measured with.
    .executableTarget(
      name: "HeadquartersBenchmark",
      dependencies: [
        "Headquarters", "HeadquartersContract", "RealProgram", "StoreDomain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "foh-hq",
      dependencies: [
        "CommandOptions", "Headquarters", "HeadquartersContract", "StoreConfiguration",
        "StoreDomain", "TerminalCore", "TextEncodings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // The store's file: verbs of the business, each one transaction with its event.
    .target(
      name: "StoreDatabase",
      dependencies: [
        "DurableFile", "HeadquartersContract", "StoreDomain", "StoreConfiguration", "Printing",
        "Suggestions", "TextEncodings", "Waiting",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      exclude: ["Schema/Current.sql"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreDatabaseTests",
      dependencies: [
        "DurableFile", "HeadquartersContract", "Printers", "Printing", "StoreConfiguration",
        "StoreDatabase",
        "StoreDomain", "Suggestions", "Waiting",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["File/Versions"],
      swiftSettings: strict),
    // The way to headquarters: what happened goes out once, in order, and nothing is lost.
    .target(
      name: "HeadquartersLink",
      dependencies: [
        "DurableFile", "HeadquartersContract", "StoreDatabase", "StoreDomain",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HeadquartersLinkTests",
      dependencies: ["HeadquartersContract", "HeadquartersLink", "StoreDatabase", "StoreDomain"],
      swiftSettings: strict),
    // A program on a terminal of its own, for tests and benchmarks.
    .target(name: "CPseudoTerminal"),
    .target(name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "BareConsole",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .testTarget(name: "StoreDomainTests", dependencies: ["StoreDomain"], swiftSettings: strict),
    // What to offer a guest, and why.
    .target(name: "Suggestions", dependencies: ["StoreDomain"], swiftSettings: strict),
    .testTarget(
      name: "SuggestionsTests", dependencies: ["Suggestions", "StoreDomain"],
      swiftSettings: strict),

    // How long guests wait at the door, learned from a house's own past. It plays an evening many
    // times for one answer: unoptimised, every test of the door would wait for it.
    .target(name: "Waiting", swiftSettings: strict + [.unsafeFlags(["-O"])]),
    .testTarget(name: "WaitingTests", dependencies: ["Waiting"], swiftSettings: strict),

    // The screen: cells, styles, keys, and the promise that a terminal keeps.
    .target(name: "TerminalCore", swiftSettings: strict),
    // Keys, and the bytes in which terminals send them.
    .target(
      name: "TypedKeys", dependencies: ["StoreDomain", "TerminalCore"], path: "Tests/TypedKeys",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalCoreTests", dependencies: ["StoreDomain", "TerminalCore", "TypedKeys"],
      swiftSettings: strict),
    // Lists, tables, forms and dialogs, as values.
    .target(name: "Widgets", dependencies: ["TerminalCore"], swiftSettings: strict),
    .testTarget(
      name: "WidgetsTests", dependencies: ["StoreDomain", "TerminalCore", "Widgets"],
      swiftSettings: strict),
    // The only code that knows ncurses.
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "NcursesTerminal", dependencies: ["CNcurses", "TerminalCore"], swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "TerminalCore"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "TerminalCore", "TerminalProbe", "PseudoTerminal"],
      swiftSettings: strict),
    // How other programs and machines write text.
    .target(name: "TextEncodings", swiftSettings: strict),
    // Options that both programs have.
    .target(
      name: "CommandOptions",
      dependencies: [
        "TextEncodings", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What a store is set up from: its configuration and its menu.
    .target(
      name: "StoreConfiguration",
      dependencies: [
        "StoreDomain", "TextEncodings", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    // A restaurant that does not exist, for the demo.
    .target(
      name: "SampleRestaurant", dependencies: ["StoreConfiguration", "StoreDomain"],
      swiftSettings: strict),
    .testTarget(
      name: "SampleRestaurantTests",
      dependencies: ["SampleRestaurant", "StoreConfiguration", "StoreDomain"],
      swiftSettings: strict),
    // Slips of paper: kitchen tickets, receipts, queue numbers, as the bytes a printer takes.
    .target(
      name: "Printing", dependencies: ["StoreDomain", "TextEncodings"], swiftSettings: strict),
    .testTarget(
      name: "PrintingTests", dependencies: ["Printing", "StoreDomain", "TextEncodings"],
      swiftSettings: strict),
    // The way from the print queue to the printers: sockets, devices and files.
    .target(
      name: "Printers", dependencies: ["Printing", "StoreDatabase", "StoreDomain"],
      swiftSettings: strict),
    .testTarget(
      name: "PrintersTests", dependencies: ["Printers", "Printing", "StoreDomain"],
      swiftSettings: strict),
    // The way to wallets and cards: payments go from the store's file to gateways and back.
    .target(
      name: "PaymentGateways",
      dependencies: [
        "StoreDatabase", "StoreDomain",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // A gateway that takes nobody's money, for training and tests.
    .target(
      name: "GatewaySimulator",
      dependencies: [
        "PaymentGateways", "StoreDomain",
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PaymentGatewaysTests",
      dependencies: [
        "GatewaySimulator", "PaymentGateways", "SampleRestaurant", "StoreConfiguration",
        "StoreDatabase", "StoreDomain",
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TextEncodingsTests", dependencies: ["StoreDomain", "TextEncodings"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreConfigurationTests",
      dependencies: ["StoreConfiguration", "StoreDomain", "TextEncodings"],
      swiftSettings: strict),

    // The console: the frame that all screens share, and a folder for each screen.
    .target(
      name: "Console",
      dependencies: [
        "HeadquartersContract", "StoreDomain", "StoreDatabase", "TerminalCore", "Widgets",
      ],
      swiftSettings: strict),
    // Another till's history, replayed through this one's verbs.
    .target(
      name: "CheckImport",
      dependencies: ["StoreDatabase", "StoreConfiguration", "StoreDomain", "TextEncodings"],
      swiftSettings: strict),
    // The sample restaurant, alive.
    .target(
      name: "Demo",
      dependencies: ["SampleRestaurant", "StoreConfiguration", "StoreDatabase", "StoreDomain"],
      swiftSettings: strict),
    // What the console is measured with.
    .executableTarget(
      name: "ConsoleBenchmark",
      dependencies: [
        "PseudoTerminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Every phrase of the program, for translators and for the test that each has two languages.
    .target(name: "PhraseCatalogue", swiftSettings: strict),
    .testTarget(
      name: "PhraseCatalogueTests", dependencies: ["PhraseCatalogue"], swiftSettings: strict),
    // What the till is measured with.
    .executableTarget(
      name: "TillBenchmark",
      dependencies: [
        "SampleRestaurant", "StoreDatabase", "StoreDomain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // What suggestions are measured with.
    .executableTarget(
      name: "SuggestionBenchmark",
      dependencies: [
        "SampleRestaurant", "StoreDatabase", "StoreDomain",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // What the plan of tables is measured with.
    .executableTarget(
      name: "AllocationBenchmark",
      dependencies: [
        "SampleRestaurant", "StoreConfiguration", "StoreDatabase", "StoreDomain", "Waiting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The program.
    .executableTarget(
      name: "foh",
      dependencies: [
        "CheckImport", "CommandOptions", "Console", "Demo", "GatewaySimulator", "HeadquartersLink",
        "NcursesTerminal", "PaymentGateways", "PhraseCatalogue", "Printers", "StoreConfiguration",
        "StoreDatabase", "StoreDomain", "Suggestions", "TerminalCore", "TextEncodings", "Waiting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Runs the program itself, for the tests of the whole.
    .target(
      name: "RealProgram", dependencies: ["PseudoTerminal"], path: "Tests/RealProgram",
      swiftSettings: strict),
    // Makes Swift trap inside the running console.
    .target(name: "TrapInsideListener", path: "Tests/TrapInsideListener"),
    .target(
      name: "TrapInside", dependencies: ["TrapInsideListener"], path: "Tests/TrapInside",
      swiftSettings: strict),
    .testTarget(
      name: "CheckImportTests",
      dependencies: [
        "CheckImport", "PseudoTerminal", "RealProgram", "StoreConfiguration", "StoreDatabase",
        "StoreDomain", "foh",
      ],
      swiftSettings: strict),
    // Random and damaged files: never a crash, never a number that nobody wrote.
    .testTarget(
      name: "FileCorpusTests",
      dependencies: [
        "CheckImport", "RealProgram", "StoreConfiguration", "StoreDatabase", "StoreDomain",
        "TextEncodings",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "HeadquartersContract", "PseudoTerminal", "RealProgram", "StoreDatabase", "StoreDomain",
        "foh", "foh-hq",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // Guests who come, eat and pay, through the verbs of the store; says what it was told.
    .executableTarget(
      name: "GuestVisits", dependencies: ["StoreDatabase", "StoreDomain"],
      path: "Tests/GuestVisits", swiftSettings: strict),
    // A disk on which only that survives a power cut which was put onto it.
    .target(name: "PoweredDisk", path: "Tests/PoweredDisk"),
    // What must not be lost or doubled, whatever happens: real programs, real faults.
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "GatewaySimulator", "GuestVisits", "HeadquartersContract", "HeadquartersLink",
        "PaymentGateways", "PseudoTerminal", "RealProgram", "StoreDatabase", "StoreDomain", "foh",
        "foh-hq",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "HeadquartersContract", "Printing", "StoreConfiguration", "StoreDatabase",
        "StoreDomain", "TerminalCore", "TypedKeys", "Widgets",
      ],
      exclude: ["__Snapshots__"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
