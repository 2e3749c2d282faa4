import FoundationEssentials

/// A small event on disk: two teams of three, one bank, and a quiz of each rule.
final class SmallEvent {
  let folder: TemporaryFolder
  let path: String
  let store: String

  /// Writes the event.
  init(
    bank: String = SmallEvent.bank, roster: String = SmallEvent.roster,
    event: String = SmallEvent.event
  ) throws {
    folder = try TemporaryFolder()
    store = folder.path("store.db")
    path = try folder.write("event.json5", event)
    _ = try folder.write("roster.csv", roster)
    _ = try folder.write("bank.gift", bank)
  }

  /// Runs a command on the event and its store.
  func run(_ arguments: String...) throws -> Program.Result { try run(arguments) }

  /// Runs a command on the event and its store.
  func run(_ arguments: [String]) throws -> Program.Result {
    try Program.run(arguments + ["--event", path, "--store", store])
  }

  /// One whose quiz of the rule `fair` has many questions, each answered rightly by A or B.
  static func long(questions: Int) throws -> SmallEvent {
    try SmallEvent(
      bank: (1...questions).map { "// [id:q\($0)] [tag:A1]\nQuestion \($0)? {=x ~y}\n\n" }.joined(),
      event: event.replacing("A1: 2, A2: 1, B1: 1, B2: 1, C1: 1", with: "A1: \(questions)"))
  }

  /// A kiosk on the event and its store, at its welcome screen.
  func kiosk(
    _ name: String = "k1", _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> ProtocolClient {
    let client = try ProtocolClient(
      ["--event", path, "--store", store, "--kiosk", name, "--lang", "en"] + arguments,
      environment: environment)
    _ = try client.read()
    return client
  }

  /// The entries that `journal export` writes.
  func entries(of store: String? = nil) throws -> [ExportedEntry] {
    let result = try Program.run(
      "journal", "export", "--event", path, "--store", store ?? self.store)
    return try Self.entries(in: result.output)
  }

  /// The entries in an exported file's text.
  static func entries(in export: String) throws -> [ExportedEntry] {
    try export.split(separator: "\n").dropFirst().dropLast().map {
      try JSONDecoder().decode(ExportedEntry.self, from: Data($0.utf8))
    }
  }

  static let event = """
    {
      id: "small",
      title: "A small event",
      office: { name: "Office" },
      dates: { first: "2014-10-17" },
      venue: "Hall",
      budget: { planned: 0 },
      teamSize: 2,
      teams: [
        { id: "rose", number: 1, name: "Rose", flower: "rose", colour: "#C03030" },
        { id: "lotus", number: 2, name: "Lotus", flower: "lotus", colour: "#3030C0" },
      ],
      roster: "roster.csv",
      quizzes: [
        {
          id: "fair", title: "Fair", banks: ["bank.gift"],
          draw: { A1: 2, A2: 1, B1: 1, B2: 1, C1: 1 },
        },
        {
          id: "race", title: "Race", banks: ["bank.gift"], draw: { A1: 2, B1: 1 }, rule: "race",
          seconds: 20,
        },
        { id: "exam", title: "Exam", banks: ["bank.gift"], draw: { A1: 2 }, rule: "exam" },
        { id: "warm", title: "Warm", banks: ["bank.gift"], draw: { A1: 2 }, rule: "warmup" },
      ],
    }
    """

  static let roster = """
    id,title,name,nickname,team,public
    r2,Ms,Second Rose,Sec,rose,yes
    r1,Mr,First Rose,Fir,rose,yes
    r3,Mr,Third Rose,,rose,no
    l1,Ms,First Lotus,,lotus,yes
    l2,Ms,Second Lotus,,lotus,yes
    l3,Ms,Third Lotus,,lotus,yes
    """

  static let bank = """
    // [id:a1] [tag:A1]
    Good morning? {=yes ~no ~maybe #not quite}

    // [id:a1b] [tag:A1]
    Is it so? {TRUE}

    // [id:a2] [tag:A2]
    Two and two? {#4}

    // [id:b1] [tag:B1]
    Which are fruit? {~%50%apple ~%50%mango ~%-100%stone}

    // [id:b2] [tag:B2]
    The capital of Thailand? {=Bangkok =Krung Thep}

    // [id:c1] [tag:C1]
    Hard? {=right ~wrong}

    """

  /// The line that answers a question fully rightly.
  func rightAnswer(to screen: ProtocolClient.Screen) -> String {
    func key(_ text: String) -> String {
      screen.choices.first { $0.text == text }?.key ?? "no option says \(text)"
    }
    return switch screen.data.id {
    case "a1": key("yes")
    case "a1b": key("True")
    case "a2": "4"
    case "b1": "\(key("apple")) \(key("mango"))"
    case "b2": "bangkok"
    default: key("right")
    }
  }
}

/// A line of `journal export`, as far as tests look at it.
struct ExportedEntry: Decodable {
  struct Body: Decodable {
    var taken: Int?
    var verdict: String?
    var questions: [String]?
  }
  var kiosk: String
  var seq: Int
  var at: Int
  var kind: String
  var person: String?
  var subject: String
  var points: Int
  var body: Body
}

/// A board as `board --format json` prints it.
struct PrintedBoard: Decodable, Equatable {
  struct Standing: Decodable, Equatable {
    struct Parts: Decodable, Equatable {
      var quiz: Int
      var rally: Int
      var judged: Int
      var adjusted: Int
    }
    var rank: Int
    var team: String
    var points: Int
    var members: Int
    var parts: Parts
    var right: Int
    var asked: Int
    var accuracy: Double
    var swiftness: Double
  }
  struct Person: Decodable, Equatable {
    var person: String
    var points: Int
  }
  var event: String
  var asOf: String
  var frozen: Bool
  var final: Bool
  var standings: [Standing]
  var people: [Person]?

  init(_ text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }
}

extension ProtocolClient {
  /// Types a line at a time, by `--clock input`.
  func type(_ line: String, at time: Int) throws -> Screen? {
    try type("{\"line\":\"\(line)\",\"at\":\(time)}")
  }

  /// Types lines one after the other, and returns the screen after the last.
  func walk(_ lines: String..., at time: Int? = nil) throws -> Screen? {
    var screen: Screen?
    for line in lines {
      screen = if let time { try type(line, at: time) } else { try type(line) }
    }
    return screen
  }

  /// Ends the input, and returns the exit status; what is still shown is read over.
  func finish() throws -> Int32 {
    end()
    while try read() != nil {}
    return child.wait()
  }
}
