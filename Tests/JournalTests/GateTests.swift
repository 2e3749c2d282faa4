import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("Closed quizzes")
struct GateTests {
  private func turn(_ kind: EntryKind, _ quiz: String, at: Int) -> Draft {
    Draft(at: at, kind: kind, subject: quiz)
  }

  @Test(
    "are those closed last, by the time of their entries, also after a merge",
    arguments: StoreKind.allCases)
  func closed(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let hall = try folder.store()
    let office = try folder.store("office", id: 2)
    #expect(try hall.closedQuizzes(event: event) == [])
    try hall.write(
      turn(.closed, "q", at: 10), turn(.closed, "r", at: 11), turn(.opened, "r", at: 12))
    #expect(try hall.closedQuizzes(event: event) == ["q"])
    try office.write(turn(.opened, "q", at: 9), turn(.closed, "r", at: 20))
    _ = try hall.merge(office)
    #expect(try hall.closedQuizzes(event: event) == ["q", "r"])
    #expect(try hall.closedQuizzes(event: "other") == [])
    #expect(try hall.verify().faults == [])
  }
}

extension StoreJournal {
  fileprivate func closedQuizzes(event: EventID) throws -> Set<QuizID> {
    Set(try gates(event: event).filter { $0.value.state == .closed }.keys)
  }
}
