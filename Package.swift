// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours: its folder under Sources, what it stands on, and its tests, which may stand on
/// more and may hold files that are read at run time.
func module(
  _ name: String, on dependencies: [Target.Dependency] = [],
  tests: [Target.Dependency] = [], testFiles: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies + tests,
      exclude: testFiles, swiftSettings: settings),
  ]
}

/// C libraries that every Debian has.
let libraries: [Target] = [
  .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
  .systemLibrary(name: "CThai", pkgConfig: "libthai", providers: [.apt(["libthai-dev"])]),
  .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
  .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
  .systemLibrary(name: "CPostgres", providers: [.apt(["libpq-dev"])]),
]

let model: [Target] =
  module("Vocabulary")
  + module("ThaiText", on: ["CThai"])
  + module("SourceText", on: ["Vocabulary", "ThaiText"])
  + module(
    "QuizEngine", on: ["Vocabulary", "SourceText", "ThaiText"], tests: ["Generators"],
    testFiles: ["Snapshots"])
  // Apart, since the toolchain's XML parser is slow to load: only khaolam-xml links it.
  + module("MoodleXML", on: ["Vocabulary", "SourceText", "QuizEngine"], tests: ["Generators"])
  + module("Entries", on: ["Vocabulary"])
  // Statistics of tests and surveys: figures in, figures out.
  + module("Assessment", on: ["Vocabulary"], tests: ["SourceText"], testFiles: ["Reference"])
  // The improvement register, a fold of entries.
  + module("Improvement", on: ["Vocabulary", "Entries"])
  // A car's run stands below the scoreboard, which counts it; the route that it follows stands
  // above, with the files that people write.
  + module("CarRally", on: ["Vocabulary", "Entries"])
  + module("Scoreboard", on: ["Vocabulary", "Entries", "CarRally"])
  + module(
    "Programme",
    on: ["Vocabulary", "ThaiText", "SourceText", "Entries", "QuizEngine", "Scoreboard"])
  + module(
    "RallyRoute",
    on: [
      "Vocabulary", "ThaiText", "SourceText", "QuizEngine", "Entries", "Programme",
    ], tests: ["Generators", "RallyControl"])

let surroundings: [Target] =
  module(
    "Journal",
    on: [
      "Vocabulary", "ThaiText", "Entries", "CarRally", "Scoreboard", "CSQLite", "CCrypto", "CCrypt",
    ], tests: ["PostgresJournal", "TestServer"])
  // The same journal on a server that many machines share: the only module that knows libpq.
  + module(
    "PostgresJournal", on: ["Vocabulary", "Entries", "Scoreboard", "Journal", "CPostgres"])
  // Race control: what may happen to a car now, and what comes of it.
  + module(
    "RallyControl",
    on: [
      "Vocabulary", "ThaiText", "SourceText", "QuizEngine", "Entries", "CarRally", "Programme",
      "RallyRoute", "Journal",
    ], tests: ["Generators"])
  // What facilitators decide: corrections, and what they change.
  + module(
    "Facilitation",
    on: [
      "Vocabulary", "SourceText", "QuizEngine", "Entries", "Improvement", "Scoreboard", "Programme",
      "Journal",
    ], tests: ["ThaiText", "Generators"])
  + module(
    "Kiosk",
    on: [
      "Vocabulary", "ThaiText", "QuizEngine", "Entries", "Improvement", "CarRally", "Scoreboard",
      "Programme", "RallyRoute", "Journal", "RallyControl", "Facilitation",
    ], tests: ["SourceText", "Generators"], testFiles: ["Snapshots"])
  + module(
    "Reports",
    on: [
      "Vocabulary", "ThaiText", "QuizEngine", "Entries", "CarRally", "Scoreboard", "Programme",
      "RallyRoute", "Journal", "RallyControl", "Facilitation",
      "Improvement",
    ], tests: ["SourceText", "Generators"], testFiles: ["Snapshots"])
  // The official report: what is known of an event in, a document out.
  + module(
    "OfficialReport",
    on: ["Vocabulary", "ThaiText", "Entries", "QuizEngine", "Scoreboard", "Programme"],
    tests: ["SourceText"])
  // What a store proves of an event: results of tests, gains, surveys, the register, and the report
  // that tells them.
  + module(
    "Evidence",
    on: [
      "Vocabulary", "ThaiText", "SourceText", "QuizEngine", "Entries", "CarRally", "Scoreboard",
      "Programme", "RallyRoute", "Assessment", "Improvement", "Journal", "RallyControl",
      "Facilitation",
      "Reports", "OfficialReport",
    ], tests: ["Generators", "Simulation", "Kiosk"])
  + module(
    "Simulation",
    on: [
      "Vocabulary", "ThaiText", "QuizEngine", "Entries", "Improvement", "CarRally", "Scoreboard",
      "Programme", "RallyRoute", "Journal", "RallyControl", "Facilitation", "Kiosk",
    ], tests: ["SourceText", "Generators"])
  + module("Arguments")
  // The table of deploy/bench, and its comparison with an earlier one.
  + module("BenchTable")
  // What deploy/soak holds against whatever comes from outside.
  + module(
    "Soak",
    on: [
      "Vocabulary", "ThaiText", "SourceText", "QuizEngine", "MoodleXML", "Entries", "CarRally",
      "Scoreboard", "Programme", "RallyRoute", "Journal", "RallyControl", "Facilitation", "Kiosk",
      "Generators",
    ], testFiles: ["Seeds", "Dictionaries"])

let programs: [Target] = [
  .executableTarget(
    name: "khaolam",
    dependencies: [
      "Arguments", "Vocabulary", "SourceText", "ThaiText", "QuizEngine", "Entries", "Scoreboard",
      "CarRally", "Programme", "RallyRoute", "Journal", "RallyControl", "Facilitation", "Kiosk",
      "Reports", "Simulation", "Assessment", "Improvement", "OfficialReport", "Evidence",
      "PostgresJournal",
    ],
    swiftSettings: settings),
  .testTarget(
    name: "khaolamTests",
    dependencies: [
      "khaolam", "Arguments", "Generators", "TestServer", "Vocabulary", "ThaiText", "SourceText",
      "QuizEngine", "Entries", "CarRally", "Programme", "RallyRoute", "Journal", "Kiosk", "Soak",
    ],
    exclude: ["Programs"], swiftSettings: settings),
  // Reads Moodle XML in a process of its own, for khaolam.
  .executableTarget(
    name: "khaolamXML", dependencies: ["MoodleXML", "QuizEngine", "SourceText", "Vocabulary"],
    swiftSettings: settings),
  // Banks for measurements and property tests, and a small rally for tests.
  .target(
    name: "Generators",
    dependencies: [
      "Vocabulary", "SourceText", "QuizEngine", "Programme", "RallyRoute", "RallyControl",
    ], swiftSettings: settings),
  // A program that was started, with pipes to it: for measurements and trials.
  .target(name: "PipedProgram", swiftSettings: settings),
  // A PostgreSQL server that tests and measurements start for themselves.
  .target(name: "TestServer", dependencies: ["PipedProgram"], swiftSettings: settings),
  // deploy/soak kiosks: many kiosks on one store, to which whatever can happen happens.
  .target(
    name: "Chaos",
    dependencies: [
      "Vocabulary", "QuizEngine", "Entries", "Generators", "Journal", "TestServer", "PipedProgram",
    ],
    swiftSettings: settings),
  .executableTarget(
    name: "ChaosProgram", dependencies: ["Chaos", "Journal", "PostgresJournal"],
    swiftSettings: settings),
  // deploy/bench: the measurements, and what a start is held against.
  .executableTarget(
    name: "Bench",
    dependencies: [
      "BenchTable", "Vocabulary", "Assessment", "SourceText", "QuizEngine", "Entries", "CarRally",
      "Scoreboard", "Programme",
      "Journal", "PostgresJournal", "TestServer", "Kiosk", "Generators", "MoodleXML", "Evidence",
      "PipedProgram", "CSQLite",
    ],
    swiftSettings: settings),
  .executableTarget(name: "BenchFloor", swiftSettings: settings),
  // deploy/soak builds it with libFuzzer. Without, it checks files, and is built with all else, so
  // that a change that breaks it is seen at once.
  .executableTarget(
    name: "SoakProgram", dependencies: ["Soak", "SourceText"], swiftSettings: settings),
]

let package = Package(
  name: "khaolam",
  products: [
    .executable(name: "khaolam", targets: ["khaolam"]),
    .executable(name: "khaolam-xml", targets: ["khaolamXML"]),
    .executable(name: "khaolam-bench", targets: ["Bench"]),
    .executable(name: "khaolam-bench-floor", targets: ["BenchFloor"]),
    .executable(name: "khaolam-soak", targets: ["SoakProgram"]),
    .executable(name: "khaolam-chaos", targets: ["ChaosProgram"]),
  ],
  targets: libraries + model + surroundings + programs)
