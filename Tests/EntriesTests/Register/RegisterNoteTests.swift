import Entries
import Testing
import Vocabulary

@Suite("What an entry says of the register")
struct RegisterNoteTests {
  @Test("a circle's note belongs there")
  func circle() throws {
    let note = CircleNote(quiz: "circle", attempt: 1, topic: "t", kind: .idea, text: "x")
    let draft = Draft(
      at: 1, kind: .noted, team: "rose", subject: CircleNote.subject, body: note.body)
    #expect(try draft.registerNote() == .circle(note))
  }

  @Test("other entries do not, whatever their subject")
  func others() throws {
    #expect(try Draft(at: 1, kind: .noted, subject: "message").registerNote() == nil)
    #expect(try Draft(at: 1, kind: .answered, subject: "finding").registerNote() == nil)
  }

  @Test(
    "one that belongs there and says nothing is refused",
    arguments: [
      ("finding", "kind"), ("finding-changed", "entry"), ("findings-merged", "entry"),
      ("dots", "dots"), ("visit", "visitor"), ("discussion", "quiz"),
    ])
  func unreadable(subject: String, member: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try Draft(at: 1, kind: .noted, team: "rose", subject: subject).registerNote()
    }
  }
}
