import FoundationEssentials
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Files embedded in banks")
struct EmbeddedFileTests {
  @Test(
    "get names that can do no harm",
    arguments: [
      ("map.png", "map.png"), ("../../etc/passwd", "passwd"), ("/etc/shadow", "shadow"),
      ("C:\\x\\a.exe", "a.exe"), (".htaccess", "htaccess"), ("-rf", "rf"), ("", "file"),
      ("..", "file"), (".\u{301}x", "\u{301}x"),
      ("a b;c$(d).png", "a-b-c--d-.png"), ("รูป๑.jpg", "รูป๑.jpg"), ("a\u{0}b", "a-b"),
      ("x\n.png", "x-.png"),
      (String(repeating: "x", count: 300) + ".png", String(repeating: "x", count: 80) + ".png"),
    ])
  func safe(foreign: String, name: String) {
    var names = EmbeddedFileNames()
    #expect(names.safeName(for: foreign) == name)
  }

  @Test("a name of millions of hyphens takes no time", .timeLimit(.minutes(1)))
  func hyphens() {
    var names = EmbeddedFileNames()
    #expect(names.safeName(for: String(repeating: "-", count: 3_000_000) + "a") == "a")
  }

  @Test("get names of their own, letter case aside")
  func unique() {
    var names = EmbeddedFileNames()
    let given = ["a.png", "A.png", "b/a.png", "a-2.png", "a"].map { names.safeName(for: $0) }
    #expect(given == ["a.png", "A-2.png", "a-3.png", "a-2-2.png", "a"])
    #expect(Set(given.map { $0.lowercased() }).count == given.count)
  }

  @Test(
    "keep their bytes as JSON",
    arguments: [nil, [], [0], [1, 2], [255, 0, 7], Array(0...255)] as [[UInt8]?])
  func json(bytes: [UInt8]?) throws {
    let file = EmbeddedFile(name: "a", link: "x/a", question: "q", size: 3, bytes: bytes)
    let data = try JSONEncoder().encode(file)
    #expect(try JSONDecoder().decode(EmbeddedFile.self, from: data) == file)
  }
}
