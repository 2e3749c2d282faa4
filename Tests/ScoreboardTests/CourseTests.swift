import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite("The course of points")
struct CourseTests {
  private func points(_ course: Course) -> [[Int]] {
    course.steps.map { [$0.minute, $0.change.points] }
  }

  /// Entries of a person who answers two questions in the first minute and one in the third.
  private func played(_ pen: inout Pen) -> [Entry] {
    var entries = [pen.start(), pen.answer("a1", answered(1), points: 100)]
    entries.append(pen.answer("a2", answered(2, verdict: .wrong, credit: 0), points: 0))
    pen.at = 130_000
    entries.append(pen.answer("a3", answered(3), points: 100))
    return entries
  }

  @Test("of a quiz has what each minute's answers add, and the minutes without any")
  func quizCourse() throws {
    var pen = Pen()
    var entries = played(&pen)
    pen.at = 300_000
    entries.append(pen.note(.quizFinished))
    let course = try Course(
      of: entries.reversed(), by: .person("p01"), at: quiz, rulings: Rulings())
    #expect(points(course) == [[0, 100], [2, 100]])
    #expect(course.minutes == [0, 2, 5])
  }

  @Test("has rulings from the beginning, a reset from when it was made")
  func corrections() throws {
    var pen = Pen()
    var entries = played(&pen)
    pen.at = 300_000
    let void = pen.void("a2")
    entries.append(pen.note(.quizReset))
    var rulings = Rulings()
    try rulings.add(void)
    let course = try Course(of: entries, by: .person("p01"), at: quiz, rulings: rulings)
    #expect(points(course) == [[0, 200], [2, 100], [5, -300]])
  }

  @Test("of an exam adds nothing")
  func exam() throws {
    var pen = Pen()
    let entries = [
      pen.start(rule: .exam), pen.answer("a1", answered(1, rule: .exam), points: 100),
    ]
    let course = try Course(of: entries, by: .person("p01"), at: quiz, rulings: Rulings())
    #expect(course.steps.isEmpty && course.minutes == [0])
  }

  @Test("of points by hand leaves out what is undone")
  func points() throws {
    var pen = Pen()
    let entries = [pen.write(.adjusted, points: 50), pen.write(.judged, points: 7)]
    var rulings = Rulings()
    try rulings.add(pen.undo(entries[0]))
    let course = Course(ofPoints: entries, rulings: rulings)
    #expect(points(course) == [[0, 7]])
    #expect(course.steps[0].key == TotalKey(part: .judged, team: "mali"))
  }
}
