import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Questions of a test that goes with another")
struct TestFormDrawTests {
  private static let bank = (1...6)
    .map { "// [id:q\($0)] [tag:A1]\nNumber \($0)?{=a ~b}\n\n" }.joined()
  private static let earlier: [QuestionID] = ["q2", "q3", "q5"]

  /// The questions that p01 draws of a later test.
  ///
  /// - Parameter wasThere: Whether `p01` had `earlier` in the test before.
  private func drawn(_ count: Int, form: TestForm, wasThere: Bool = true) throws -> [QuestionID] {
    let before = SampleRoom.quiz("pre", rule: .exam, draw: [.a1: 3])
    var after = SampleRoom.quiz("post", rule: .exam, draw: [.a1: count])
    after.form = form
    let sample = try SampleRoom(bank: Self.bank, quizzes: [before, after])
    if wasThere {
      let started = QuizStarted(
        quiz: "pre", attempt: 1, rule: .exam, seed: 1, questions: Self.earlier)
      let team = try #require(sample.event.roster.first { $0.id == "p01" }?.team)
      _ = try sample.journal.append(
        [
          Draft(
            at: 1, kind: .quizStarted, team: team, person: "p01", subject: "pre",
            body: started.body)
        ], event: "sample", kiosk: "k9")
    }
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "2", "")
    let entry = try #require(
      try sample.journal.entries(of: "p01", at: "post", event: "sample").first)
    return try QuizStarted(body: entry.body, subject: entry.subject).questions
  }

  @Test("are others where it is parallel, as far as there are others")
  func parallel() throws {
    #expect(Set(try drawn(3, form: .parallel(to: "pre"))) == ["q1", "q4", "q6"])
    let five = try drawn(5, form: .parallel(to: "pre"))
    #expect(Set(five).isSuperset(of: ["q1", "q4", "q6"]) && Set(five).count == 5)
  }

  @Test("are any where the person was not at the one before")
  func absent() throws {
    let three = try drawn(3, form: .parallel(to: "pre"), wasThere: false)
    #expect(Set(three).count == 3 && Set(three) != ["q1", "q4", "q6"])
  }

  @Test("are the very same where it is the same form")
  func same() throws {
    #expect(Set(try drawn(3, form: .same(as: "pre"))) == Set(Self.earlier))
  }
}
