import FoundationEssentials
import Glibc
import Testing

/// Memory and files that run out; see DESIGN section 12.
@Suite("Scarce resources")
struct ScarceResourceTests {
  /// What starts a program under a limit of the shell's.
  private func under(_ limit: String) -> [String] {
    ["/bin/sh", "-c", "ulimit \(limit); exec \"$@\"", "sh"]
  }

  /// Sets a limit of a program that runs.
  private func limit(_ client: ProtocolClient, _ limit: String) throws {
    let status = try Child(
      launcher: ["/bin/sh", "-c", "exec prlimit --pid \(client.child.pid) \(limit)", "sh"],
      arguments: [], input: .file("/dev/null"), output: .file("/dev/null"),
      errors: .descriptor(STDERR_FILENO)
    ).wait()
    try #require(status == 0)
  }

  @Test(
    "a kiosk that may open too few files says so and what to do", arguments: [4, 7, 31],
    ["th", "en"])
  func fewFiles(most: Int, language: String) throws {
    let event = try SmallEvent()
    let result = try Program.run(
      ["kiosk", "--event", event.path, "--store", event.store, "--lang", language],
      launcher: under("-n \(most)"))
    #expect(result.status == 75)
    let words = language == "th" ? "เปิดไฟล์พร้อมกันได้เพียง \(most) ไฟล์" : "only \(most) files open"
    #expect(result.errors.contains(words) && result.errors.contains("ulimit -n 64"), "\(result)")
  }

  @Test(
    "a kiosk whose files are nearly all open from the start says so and what to do",
    arguments: ["th", "en"])
  func filesInUse(language: String) throws {
    let event = try SmallEvent()
    // One file is left to read the event's by; signals take two.
    let script = "for i in {3..30}; do eval \"exec $i</dev/null\"; done; exec 31>&-; ulimit -n 32; "
    let result = try Program.run(
      ["kiosk", "--event", event.path, "--store", event.store, "--lang", language],
      launcher: ["/bin/bash", "-c", script + "exec \"$@\"", "bash"])
    #expect(result.status == 75)
    let words = language == "th" ? "เปิดไฟล์เพิ่มเพื่อรอรับสัญญาณไม่ได้" : "No more files can be opened"
    #expect(result.errors.contains(words) && result.errors.contains("ulimit -n 64"), "\(result)")
  }

  @Test("a limit that is only soft is no hindrance, and neither is one of just enough files")
  func enoughFiles() throws {
    let event = try SmallEvent()
    for limit in ["-S -n 5", "-n 32"] {
      let result = try Program.run(
        ["kiosk", "--event", event.path, "--store", event.store, "--lang", "en"],
        launcher: under(limit))
      #expect(result.status == 0, "\(limit): \(result)")
    }
  }

  @Test("a kiosk that can open no more files goes on with what it has")
  func noMoreFiles() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    var screen = try #require(try client.walk("", "1", "1", "1", ""))
    try limit(client, "--nofile=3:3")
    while screen.screen == "question" {
      #expect(try client.type(event.rightAnswer(to: screen))?.data.verdict == "right")
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary")
    #expect(try client.finish() == 0)
    #expect(try event.entries().count { $0.kind == "answered" } == 6)
  }

  @Test(
    "a kiosk that runs out of memory says so and ends; what it kept is kept, and the next goes on",
    .enabled(if: !Sanitizer.isOn, "a sanitizer takes terabytes of addresses"))
  func memory() throws {
    let event = try SmallEvent(
      event: SmallEvent.event.replacing(
        "title: \"Race\", banks: [\"bank.gift\"]", with: "title: \"Race\", banks: [\"big.gift\"]"))
    let questions = (1...20_000).map {
      "// [id:a\($0)] [tag:A1]\nWhich? {=x ~y}\n\n// [id:b\($0)] [tag:B1]\nWhich? {=x ~y}\n\n"
    }
    _ = try event.folder.write("big.gift", questions.joined())
    let errors = event.folder.path("errors")
    let client = try ProtocolClient(
      ["--event", event.path, "--store", event.store, "--kiosk", "k1", "--lang", "en"],
      environment: ["SWIFT_BACKTRACE": "enable=no"],
      launcher: ["/bin/sh", "-c", "exec \"$@\" 2>\"$0\"", errors])
    _ = try client.read()
    var screen = try #require(try client.walk("", "1", "1", "1", ""))
    while screen.screen == "question" {
      #expect(try client.type(event.rightAnswer(to: screen))?.data.verdict == "right")
      screen = try #require(try client.type(""))
    }
    // A MiB more than it has: reading the large bank takes ten times that.
    let pages = try String(contentsOfFile: "/proc/\(client.child.pid)/statm", encoding: .utf8)
      .split(separator: " ").first.flatMap { Int($0) }
    try limit(client, "--as=\(try #require(pages) * 4_096 + 1_048_576)")
    #expect(try client.walk("", "2", "") == nil)
    #expect(client.child.wait() == 128 + SIGABRT)
    #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("bytes of memory"))
    #expect(try event.entries().count { $0.kind == "answered" } == 6)
    #expect(try event.run("journal", "verify").status == 0)
    let next = try event.kiosk("k1")
    #expect(try next.walk("", "1", "1", "2", "")?.screen == "question")
  }
}
