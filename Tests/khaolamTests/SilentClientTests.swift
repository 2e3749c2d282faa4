import Testing

/// Whoever connects and does nothing, as a terminal over ssh may: each has a process of its own, and none
/// holds anything that another needs.
@Suite("A client that does nothing")
struct SilentClientTests {
  /// Plays a quiz's first question.
  private func play(_ event: SmallEvent, at kiosk: String, as person: String) throws -> String? {
    let client = try event.kiosk(kiosk)
    let verdict = try client.walk("", "1", person, "1", "", "/.")?.data.verdict
    #expect(try client.finish() == 0)
    return verdict
  }

  @Test("and says nothing, even in the middle of a question, keeps nobody from playing")
  func saysNothing() throws {
    let event = try SmallEvent()
    let silent = try (1...8).map { try event.kiosk("silent\($0)") }
    let halfway = try event.kiosk("halfway")
    #expect(try halfway.walk("", "1", "1", "1", "")?.screen == "question")
    halfway.write(Array("A".utf8))
    #expect(try play(event, at: "k1", as: "2") == "wrong")
    #expect(try event.run("board").status == 0)
    #expect(try event.run("journal", "verify").status == 0)
    for client in silent + [halfway] { #expect(try client.finish() == 0) }
    // Half a line was no answer.
    #expect(try event.entries().count { $0.kind == "answered" } == 1)
  }

  @Test("and never reads waits by itself, with the store free, and ends when it is cut off")
  func neverReads() throws {
    let event = try SmallEvent()
    var deaf: ProtocolClient? = try event.kiosk("deaf")
    #expect(try deaf?.walk("", "1", "1", "1", "")?.screen == "question")
    let unread = try #require(deaf?.flood())
    #expect(unread > 32_768)
    #expect(try play(event, at: "k1", as: "2") == "wrong")
    #expect(try event.run("journal", "backup").status == 0)
    let child = try #require(deaf?.child)
    deaf = nil
    #expect(child.wait() == 0)
    #expect(try event.run("journal", "verify").status == 0)
  }
}
