import Dispatch
import Glibc
import Testing
import Vocabulary

/// Disks that fail under the store, or can't be written to; see DESIGN section 12.
@Suite struct LostDiskTests {
  /// What a client was told is kept.
  private struct Acknowledged: Hashable {
    var seq: Int
    var question: String
  }

  @Test(
    "A disk that is pulled out at any moment: no verdict any more, the way on is said, nothing is lost",
    .enabled(if: FileSystem.hasExt4, "there are no loop devices here, or no ext4"))
  func shutDown() throws {
    let event = try SmallEvent.long(questions: 300)
    let image = event.folder.path("image")
    var generator = SeededGenerator(seed: 20_141_018)
    var acknowledged: Set<Acknowledged> = []
    for round in 0..<8 {
      let disk = try FileSystem(.ext4(image: image))
      let client = try event.client(on: disk)
      _ = try client.read()
      var screen = try #require(try client.walk("", "1", "1", "1"))
      if screen.screen == "intro" { screen = try #require(try client.type("")) }
      #expect(screen.screen == "question", "\(screen)")
      func answer() throws -> Bool {
        let question = try #require(screen.data.id)
        screen = try #require(try client.type("A"), "the kiosk is gone")
        guard let entry = screen.data.entry else { return false }
        acknowledged.insert(Acknowledged(seq: entry.seq, question: question))
        screen = try #require(try client.type(""))
        return screen.screen == "question"
      }
      for _ in 0..<round { #expect(try answer()) }
      let lever = try disk.lever()
      // Once while nothing is written, then wherever it hits.
      let pull = DispatchWorkItem { lever.pull() }
      DispatchQueue.global().asyncAfter(
        deadline: .now() + .microseconds(round == 0 ? 0 : generator.below(20_000)), execute: pull)
      if round == 0 { pull.wait() }
      while try answer() {}
      if round > 0 { pull.wait() }
      for _ in 0..<3 {
        #expect(screen.screen == "note" && screen.data.verdict == nil)
        #expect(screen.body.joined().contains("Check the disk"), "\(screen.body)")
        #expect(!screen.body.joined().contains("journal repair"), "\(screen.body)")
        screen = try #require(try client.type(""))
      }
      #expect(try client.finish() == 0)
    }
    let disk = try FileSystem(.ext4(image: image))
    let answers = try event.entries(on: disk).filter { $0.kind == "answered" }
    #expect(Set(answers.map(\.subject)).count == answers.count)
    #expect(
      acknowledged.isSubset(of: answers.map { Acknowledged(seq: $0.seq, question: $0.subject) }))
    #expect(acknowledged.count >= 28)
    let verification = try event.run("journal", "verify", on: disk)
    #expect(verification.status == 0, "\(verification)")
  }

  @Test(
    "A disk that is read-only: a kiosk says so and ends, and what is kept can be read",
    .enabled(if: FileSystem.isAvailable, "no file system can be mounted here: that takes root"),
    arguments: [true, false])
  func readOnly(wasCut: Bool) throws {
    let event = try SmallEvent()
    let disk = try FileSystem(.memory(kibibytes: 4_096))
    let client = try event.client(on: disk)
    _ = try client.read()
    let question = try #require(try client.walk("", "1", "1", "1", ""))
    #expect(try client.type(event.rightAnswer(to: question))?.data.verdict == "right")
    // A kiosk that was cut off leaves its log.
    if wasCut { client.child.send(SIGKILL) }
    _ = try client.finish()
    try disk.run("mount -o remount,ro \"$2\"")
    for (language, words) in [("th", "อ่านได้อย่างเดียว"), ("en", "read-only")] {
      for store in ["store.db", "new.db"] {
        let kiosk = try event.run("kiosk", "--lang", language, on: disk, store: store)
        #expect(kiosk.status == 73, "\(kiosk)")
        #expect(kiosk.errors.contains(words) && kiosk.errors.contains("--store"), "\(kiosk)")
      }
    }
    let board = try event.run("board", "--format", "json", on: disk)
    #expect(board.status == 0, "\(board)")
    #expect(try PrintedBoard(board.output).standings.first?.right == 1)
    try disk.run("mount -o remount,rw \"$2\"")
    let next = try event.client(on: disk)
    _ = try next.read()
    #expect(try next.walk("", "1", "1", "1")?.data.number == 2)
  }
}
