import FoundationEssentials
import Glibc
import Testing

@testable import Journal

@Suite("khaolam journal backup and restore")
struct JournalBackupCommandTests {
  private func played() throws -> SmallEvent {
    let event = try SmallEvent()
    try play(event, "1")
    return event
  }

  /// Has the person with a number of the first team answer one question.
  private func play(_ event: SmallEvent, _ person: String) throws {
    let client = try event.kiosk()
    _ = try client.walk("", "1", person, "1", "", "A", "")
    #expect(try client.finish() == 0)
  }

  private func backUp(_ event: SmallEvent, _ more: String...) throws -> String {
    let result = try Program.run(
      ["journal", "backup"] + more + ["--event", event.path, "--store", event.store])
    #expect(result.status == 0, "\(result.errors)")
    return String(result.output.dropLast())
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("copy the store beside it while a kiosk is open, and go back to the copy")
  func wholeWay() throws {
    let event = try played()
    let client = try event.kiosk("k2")
    let path = try backUp(event)
    #expect(path.hasPrefix(event.folder.path("backups/store-")) && path.hasSuffix("Z.db"))
    #expect(try client.finish() == 0)
    try play(event, "2")
    let before = try event.entries().count

    let restored = try event.run("journal", "restore", path, "--lang", "en")
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("3 entries restored from \(path)"))
    #expect(restored.output.contains("3 entries taken over"))
    #expect(restored.output.contains("store.db.before-restore-"))
    #expect(try event.entries().count == before)
    #expect(try event.run("journal", "verify").status == 0)
    // Who has played goes on, under the store's new id.
    try play(event, "3")
    #expect(Set(try event.entries().map(\.kiosk)).count == 2)
    let without = try event.run("journal", "restore", path, "--without-present")
    #expect(without.status == 0)
    #expect(try event.entries().count == 3)
  }

  @Test("write over nothing, and keep as many as they are told")
  func names() throws {
    let event = try played()
    let taken = try event.folder.write("taken.db", "mine")
    #expect(try event.run("journal", "backup", taken).status == 73)
    #expect(try String(contentsOfFile: taken, encoding: .utf8) == "mine")
    #expect(try event.run("journal", "backup", event.folder.path("x"), "--keep", "3").status == 64)
    #expect(try event.run("journal", "backup", "/proc/none/").status == 73)
    // A stick that is not connected: no folder of its name is made on this disk.
    let stick = try event.run("journal", "backup", "/media/khaolam-none/", "--lang", "en")
    #expect(stick.status == 73 && stick.errors.contains("Connect the stick"))
    #expect(access("/media/khaolam-none", F_OK) != 0)
    let folder = event.folder.path("copies/")
    for _ in 1...3 { _ = try backUp(event, folder, "--keep", "2") }
    #expect(try names(in: folder).count == 2)
    let none = try Program.run(
      "journal", "backup", "--event", event.path, "--store", event.folder.path("none.db"))
    #expect(none.status == 66)
    #expect(access(event.folder.path("none.db"), F_OK) != 0)
  }

  @Test("need the PIN to go back, where one is set")
  func pin() throws {
    let event = try played()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let path = try backUp(event)
    #expect(try event.run("journal", "restore", path).status == 77)
    #expect(try event.pipe("1111\n", "journal", "restore", path, "--pin-fd", "0").status == 77)
    #expect(try names(in: event.folder.path(".")).filter { $0.contains("before") } == [])
    usleep(1_100_000)
    let restored = try event.pipe("2557\n", "journal", "restore", path, "--pin-fd", "0")
    #expect(restored.status == 0, "\(restored.errors)")
    // The wrong one is noted, and came along.
    #expect(try event.entries().contains { $0.subject == "wrong-pin" })
  }

  @Test("don't go back while a kiosk has the store open, or to what is no backup")
  func refused() throws {
    let event = try played()
    let path = try backUp(event)
    let client = try event.kiosk("k2")
    #expect(try event.run("journal", "restore", path).status == 75)
    #expect(try client.finish() == 0)
    #expect(try event.run("journal", "restore", event.store).status == 64)
    #expect(try event.run("journal", "restore", event.folder.path("none.db")).status == 66)
    truncate(path, 20_000)
    #expect(try event.run("journal", "restore", path).status == 65)
    #expect(try event.run("journal", "restore").status == 64)
    #expect(try event.entries().count == 3)
  }

  @Test("bring a store back that is damaged, and say what could not be read")
  func damaged() throws {
    let event = try played()
    let path = try backUp(event)
    truncate(event.store, 20_000)
    #expect(try event.run("board").status == 65)
    let restored = try event.run("journal", "restore", path, "--lang", "en")
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("could not be read"))
    #expect(try event.entries().count == 3)
    #expect(try event.run("journal", "verify").status == 0)
  }
}
