import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct FirstRightAnswerTests {
  private func badges(_ answers: [StandingAnswer]) -> [Badge] {
    var fold = FirstRightAnswer(days: thaiDays)
    for answer in answers { fold.add(answer) }
    return fold.badges.sorted(teams: ["mali", "rose"])
  }

  @Test("each local day has one, in whatever order answers come")
  func days() {
    let answers = [
      stands("p01", "mali", at: thaiMidnight + 9_000),
      stands("p02", "rose", at: thaiMidnight + 8_000),
      stands("p03", "mali", at: thaiMidnight - 1),
      stands("p04", "rose", at: thaiMidnight + 7_000, kiosk: "k2@1"),
      stands("p05", "mali", at: thaiMidnight + 7_000, kiosk: "k1@1"),
    ]
    let expected = [
      Badge(rule: .firstRight, team: "mali", person: "p03", quiz: "q", day: 16_359),
      // Of the same millisecond the kiosk's key decides.
      Badge(rule: .firstRight, team: "mali", person: "p05", quiz: "q", day: 16_360),
    ]
    #expect(badges(answers) == expected)
    #expect(badges(answers.reversed()) == expected)
  }

  @Test("wrong, partly right, late and waiting answers, exams and warm-ups earn none")
  func others() {
    #expect(
      badges([
        stands(verdict: .wrong), stands(verdict: .partly), stands(verdict: .late),
        stands(verdict: .pending), stands(verdict: .read),
        stands(rule: .exam), stands(rule: .warmup),
      ]).isEmpty)
    #expect(badges([stands(rule: .race)]).count == 1)
  }
}
