import Glibc
import Testing

@testable import Journal

@Suite("Stores that can't be used")
struct BadStoreTests {
  /// A store that can't be used, and what that is worth.
  enum Fault: String, CaseIterable {
    case noDatabase, otherProgram, newer, cut, folder, unwritablePlace, fileAsFolder

    var status: Int32 {
      switch self {
      case .noDatabase, .otherProgram, .newer, .cut: 65
      case .folder, .unwritablePlace, .fileAsFolder: 73
      }
    }

    /// Part of what is said, in Thai and in English.
    var words: (th: String, en: String) {
      switch self {
      case .noDatabase, .otherProgram: ("ไม่ใช่ที่เก็บข้อมูล", "is not a Khaolam store")
      case .newer: ("รุ่นใหม่กว่านี้", "newer Khaolam")
      case .cut: ("เสียหาย", "is damaged")
      case .folder, .unwritablePlace, .fileAsFolder: ("เปิดหรือสร้าง", "can't be opened or made")
      }
    }

    /// Makes the store, and returns its path.
    func make(in event: SmallEvent) throws -> String {
      let folder = event.folder
      switch self {
      case .noDatabase:
        return try folder.write("text.db", String(repeating: "no store ", count: 999))
      case .otherProgram:
        let path = try folder.write("other.db", "")
        try Database(path: path, mode: .readWrite, busyTimeout: 0).execute("CREATE TABLE a(b)")
        return path
      case .newer:
        _ = try event.run("board")
        try Database(path: event.store, mode: .readWrite, busyTimeout: 0)
          .execute("PRAGMA user_version = 99")
        return event.store
      case .cut:
        _ = try event.run("board")
        truncate(event.store, 5000)
        return event.store
      case .folder: return folder.path(".")
      case .unwritablePlace: return "/proc/x.db"
      case .fileAsFolder: return try folder.write("file", "") + "/x.db"
      }
    }
  }

  @Test("end a kiosk with a message in its language", arguments: Fault.allCases)
  func unusable(fault: Fault) throws {
    let event = try SmallEvent()
    let store = try fault.make(in: event)
    let words = [("th", fault.words.th), ("en", fault.words.en)]
    for (language, text) in words {
      let result = try Program.run(
        "kiosk", "--event", event.path, "--store", store, "--lang", language)
      #expect(result.status == fault.status)
      #expect(result.errors.contains(text), "\(result.errors)")
      #expect(result.errors.contains("x.db") || fault != .unwritablePlace)
    }
    let plain = try Program.run("kiosk", "--event", event.path, "--store", store)
    #expect(plain.errors.contains(fault.words.th))
  }

  @Test(
    "locked by another program: the kiosk says so, and goes on where it was",
    arguments: ["th", "en"])
  func locked(language: String) throws {
    let event = try SmallEvent()
    let client = try ProtocolClient([
      "--event", event.path, "--store", event.store, "--lang", language, "--lock-wait", "20",
    ])
    _ = try client.read()
    let question = try #require(try client.walk("", "1", "1", "1", ""))
    let other = try Database(path: event.store, mode: .readWrite, busyTimeout: 1000)
    try other.execute("BEGIN EXCLUSIVE")
    let note = try #require(try client.type(event.rightAnswer(to: question)))
    #expect(note.screen == "note")
    #expect(note.data.entry == nil)
    let words = language == "th" ? "มีโปรแกรมอื่นกำลังใช้" : "Another program keeps"
    #expect(note.body.joined().contains(words))
    try other.execute("COMMIT")
    let feedback = try #require(try client.type(""))
    #expect(feedback.data.verdict == "right")
    #expect(try event.entries().count { $0.kind == "answered" } == 1)
    try other.execute("BEGIN EXCLUSIVE")
    let merge = try event.run("journal", "merge", "--lock-wait", "20", event.store)
    #expect(merge.status == 75)
  }

  @Test("a disk with no room left stops nothing that was acknowledged", arguments: ["th", "en"])
  func full(language: String) throws {
    let event = try SmallEvent.long(questions: 300)
    // A limit on the size of its files is the full disk that a test can have everywhere.
    let client = try ProtocolClient(
      ["--event", event.path, "--store", event.store, "--lang", language],
      launcher: ["/bin/sh", "-c", "ulimit -f 500; exec \"$@\"", "sh"])
    _ = try client.read()
    var screen = try #require(try client.walk("", "1", "1", "1", ""))
    var acknowledged: [Int] = []
    while screen.screen == "question" {
      screen = try #require(try client.type("A"), "the kiosk is gone")
      guard let entry = screen.data.entry else { break }
      acknowledged.append(entry.seq)
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "note")
    let words = language == "th" ? "ยังบันทึกไม่สำเร็จ" : "It is not saved"
    #expect(screen.body.joined().contains(words))
    #expect(try client.type("")?.screen == "note")
    _ = try client.finish()
    let kept = Set(try event.entries().filter { $0.kind == "answered" }.map(\.seq))
    #expect(acknowledged.count > 5)
    #expect(kept.isSuperset(of: acknowledged))
    #expect(try event.run("journal", "verify").status == 0)
  }
}
