import Entries
import FoundationEssentials
import Glibc
import Testing

@Suite("khaolam page")
struct PageCommandTests {
  @Test("makes the folder, and writes the page and its update, for everyone to read")
  func once() throws {
    let event = try PageEvent()
    try event.adjust(3, 1_250)
    let result = try event.run("page", event.page)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output == "\(event.page)/index.html\n")
    #expect(try event.text(of: "index.html").contains("<b>1,250</b>"))
    #expect(try event.text(of: "board.js").hasPrefix("khaolam("))
    let names = try FileManager.default.contentsOfDirectory(atPath: event.page).sorted()
    #expect(names == ["board.js", "index.html", "large.html"])
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(event.page)/index.html")
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  @Test("makes the store if it is not there, and the folders above its own")
  func nothingThere() throws {
    let event = try SmallEvent()
    let page = event.folder.path("a/b/page")
    let result = try event.run("page", page)
    #expect(result.status == 0)
    #expect(FileManager.default.fileExists(atPath: event.store))
    #expect(FileManager.default.fileExists(atPath: "\(page)/index.html"))
  }

  @Test("ends with 73 where it can't write, and 64 without a folder")
  func refusals() throws {
    let event = try PageEvent()
    let file = try event.folder.write("file", "")
    let result = try event.run("page", "\(file)/page")
    #expect(result.status == 73 && result.errors.contains("file/page can't be written"))
    #expect(try event.run("page", file).status == 73)
    #expect(try event.run("page").status == 64)
  }

  @Test(
    "writes it anew when the journal changes, and ends by SIGINT and SIGTERM",
    arguments: [SIGINT, SIGTERM])
  func watch(signal: Int32) throws {
    let event = try PageEvent()
    let child = try event.watch()
    #expect(try event.text(of: "index.html").contains("ยังไม่มีคะแนน"))
    try event.adjust(2, 777)
    var isThere = false
    for _ in 0..<200 where !isThere {
      usleep(20_000)
      isThere = try event.text(of: "index.html").contains("<b>777</b>")
    }
    #expect(isThere)
    #expect(try event.text(of: "board.js").contains("777"))
    child.send(signal)
    #expect(child.wait() == 0)
  }

  @Test("shows nothing of what a freeze holds back, until it is revealed")
  func freeze() throws {
    let event = try PageEvent()
    try event.adjust(1, 111)
    try event.write([
      Draft(at: PageEvent.start + 60_000, kind: .frozen, body: Frozen(until: PageEvent.start).body)
    ])
    let later = PageEvent.start + 120_000
    try event.write([
      event.draft(2, 987_654, after: 2),
      Draft(
        at: later, kind: .noted, subject: RoomMessage.subject,
        body: RoomMessage(text: "Secret winner").body),
    ])
    try event.writePage()
    for name in ["index.html", "board.js"] {
      let text = try event.text(of: name)
      #expect(text.contains("111") && text.contains("FROZEN"))
      #expect(!text.contains("987,654") && !text.contains("Secret") && !text.contains("13:02"))
    }
    try event.write([Draft(at: later + 1, kind: .revealed)])
    try event.writePage()
    #expect(try event.text(of: "index.html").contains("987,654"))
  }

  @Test("says that a simulated store is one")
  func simulated() throws {
    let event = try PageEvent(isSimulated: true)
    try event.writePage()
    #expect(try event.text(of: "index.html").contains("ข้อมูลจำลอง ไม่ใช่ผลจริง"))
  }
}
