import Entries
import Testing
import Vocabulary

@Suite("Latecomers")
struct LatecomerTests {
  private func latecomer(_ change: (inout Latecomer) -> Void = { _ in }) -> Latecomer {
    var latecomer = Latecomer(
      event: "e", person: "w-00c0ffee", team: "rose", title: "นางสาว", name: "มาลี \"ลี\" ใจดี",
      nickname: "ลี", position: "ครู", isPublic: true, entered: 1_413_520_200_000)
    change(&latecomer)
    return latecomer
  }

  @Test("are exported byte for byte, without seq, and read back")
  func exported() throws {
    let line =
      #"{"event":"e","latecomer":"w-00c0ffee","team":"rose","title":"นางสาว","#
      + #""name":"มาลี \"ลี\" ใจดี","nickname":"ลี","position":"ครู","public":true,"#
      + #""entered":1413520200000,"changed":1413520200000}"#
    #expect(String(decoding: latecomer().exportLine, as: UTF8.self) == line)
    #expect(try ExportedLine(Array(line.utf8)) == .latecomer(latecomer()))
  }

  @Test("are named in the journal by their id")
  func draft() throws {
    let draft = latecomer().draft(at: 7)
    #expect(
      draft
        == Draft(at: 7, kind: .noted, team: "rose", person: "w-00c0ffee", subject: "latecomer"))
    #expect(try draft.meaning() == .unscored)
  }

  @Test("have ids, and names of printable text that is not too long")
  func faults() {
    #expect(latecomer().fault == nil)
    #expect(latecomer { $0.name = String(repeating: "ก", count: 66) }.fault == nil)
    #expect(latecomer { $0.name = String(repeating: "ก", count: 67) }.fault == .name)
    #expect(latecomer { $0.name = "" }.fault == .name)
    #expect(latecomer { $0.name = "a\u{1B}[2Jb" }.fault == .name)
    #expect(latecomer { $0.name = "a\nb" }.fault == .name)
    #expect(latecomer { $0.title = "\u{202E}x" }.fault == .title)
    #expect(latecomer { $0.nickname = "\u{2028}" }.fault == .nickname)
    #expect(latecomer { $0.position = String(repeating: "x", count: 201) }.fault == .position)
    #expect(latecomer { $0.person = "" }.fault == .person)
    #expect(latecomer { $0.person = "W 1" }.fault == .person)
    #expect(latecomer { $0.team = "../x" }.fault == .team)
    #expect(latecomer { $0.event = PersonlessEvent.id }.fault == .event)
    #expect(latecomer { $0.entered = -1 }.fault == .entered)
    #expect(latecomer { $0.changed = .max }.fault == .changed)
  }

  private enum PersonlessEvent {
    static let id = EventID(String(repeating: "e", count: 65))
  }

  @Test("that differ: the later change counts, of equal ones always the same")
  func order() {
    let first = latecomer()
    let later = latecomer {
      $0.name = "ก"
      $0.changed += 1
    }
    #expect(later.supersedes(first) && !first.supersedes(later))
    let twin = latecomer { $0.name = "ฮ" }
    #expect(first.supersedes(twin) != twin.supersedes(first))
    #expect(!first.supersedes(first))
  }
}
