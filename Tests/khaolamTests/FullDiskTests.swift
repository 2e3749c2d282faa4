import Testing

/// A disk that is full, of which DESIGN section 12 tells the rest.
@Suite(
  "A disk that is full",
  .enabled(if: FileSystem.isAvailable, "no file system can be mounted here: that takes root"))
struct FullDiskTests {
  /// A session on a disk that is full but for some pages whenever a line is typed.
  private final class Session {
    let disk: FileSystem
    let client: ProtocolClient
    private let pages: Int
    private(set) var screen: ProtocolClient.Screen
    /// How many lines could not be kept at first.
    private(set) var refusals = 0

    init(_ event: SmallEvent, on disk: FileSystem, leaving pages: Int) throws {
      self.disk = disk
      self.pages = pages
      client = try event.client(on: disk)
      screen = try #require(try client.read())
    }

    /// Types a line, and again with room on the disk where it could not be kept.
    func type(_ line: String) throws {
      let before = screen
      try disk.fill(leaving: pages)
      screen = try #require(try client.type(line))
      disk.makeRoom()
      guard screen.screen == "note" else { return }
      refusals += 1
      let said = screen.body.joined()
      #expect(said.contains("It is not saved") && said.contains("The disk is full"))
      #expect(said.contains("Free some space on the disk and try again"))
      #expect(screen.data.verdict == nil && screen.data.entry == nil)
      screen = try #require(try client.type(""))
      // An answer stays taken; what only leads on is typed again.
      if screen.screen == before.screen { screen = try #require(try client.type(line)) }
    }
  }

  @Test(
    "whichever write of a session it stops is said to be, is made with room, and counts once",
    arguments: 0...3)
  func everyWrite(pages: Int) throws {
    let event = try SmallEvent()
    let disk = try FileSystem(.memory(kibibytes: 4_096))
    let session = try Session(event, on: disk, leaving: pages)
    for line in ["", "1", "1", "1", ""] { try session.type(line) }
    var acknowledged: [Int] = []
    while session.screen.screen == "question" {
      try session.type(event.rightAnswer(to: session.screen))
      #expect(session.screen.data.verdict == "right")
      acknowledged.append(try #require(session.screen.data.entry?.seq))
      try session.type("")
    }
    #expect(session.screen.screen == "summary" && session.screen.data.points == 1_100)
    #expect(try session.client.finish() == 0)
    // With no room at all it is each of them: signing in, the beginning, and six answers.
    #expect(pages == 0 ? session.refusals == 8 : session.refusals > 0, "\(session.refusals)")
    let answers = try event.entries(on: disk).filter { $0.kind == "answered" }
    #expect(answers.map(\.seq) == acknowledged)
    #expect(Set(answers.map(\.subject)).count == 6)
    #expect(try event.run("journal", "verify", on: disk).status == 0)
  }

  @Test("a kiosk that finds it so when it starts says it and ends, and the next one goes on")
  func start() throws {
    let event = try SmallEvent()
    let disk = try FileSystem(.memory(kibibytes: 4_096))
    var refusals = 0
    // A new store takes some hundred pages with its log.
    for pages in stride(from: 0, through: 128, by: 8) {
      try disk.fill(leaving: pages)
      let full = try event.run("kiosk", "--lang", "en", on: disk)
      if full.status != 0 {
        refusals += 1
        #expect(full.status == 74, "\(pages) pages: \(full)")
        #expect(full.errors.contains("The disk is full"), "\(pages) pages: \(full)")
        #expect(full.errors.contains("Free some space on the disk"), "\(pages) pages: \(full)")
      }
      disk.makeRoom()
      let roomy = try event.run("kiosk", "--lang", "en", on: disk)
      #expect(roomy.status == 0, "\(pages) pages: \(roomy)")
      try disk.run("rm -f \"$2\"/store.db*")
    }
    #expect(refusals > 2 && refusals < 17)
  }

  @Test("a store that is there is opened, read and verified without any room")
  func read() throws {
    let event = try SmallEvent()
    let disk = try FileSystem(.memory(kibibytes: 4_096))
    let client = try event.client(on: disk)
    _ = try client.read()
    let question = try #require(try client.walk("", "1", "1", "1", ""))
    _ = try client.type(event.rightAnswer(to: question))
    #expect(try client.finish() == 0)
    // As on a stick to which only the store was copied.
    try disk.run("rm -f \"$2\"/store.db-*")
    try disk.fill()
    for command in [["board"], ["journal", "verify"], ["journal", "export"]] {
      let result = try event.run(command + ["--lang", "en"], on: disk)
      #expect(
        result.status == 0 || result.errors.contains("The disk is full"), "\(command): \(result)")
    }
    let kiosk = try event.run("kiosk", "--lang", "en", on: disk)
    #expect([0, 74].contains(kiosk.status), "\(kiosk)")
  }
}
