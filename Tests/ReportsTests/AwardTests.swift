import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite("A team's award") struct AwardTests {
  /// Standings of teams `t1`, `t2`… with these points.
  private func standings(_ points: [Int]) -> [Standing] {
    let teams = points.indices.map { TeamID("t\($0 + 1)") }
    var totals: Totals = [:]
    for (team, points) in zip(teams, points) {
      totals[TotalKey(part: .adjusted, team: team)] = Tally(points: points)
    }
    return Scoreboard.standings(
      of: totals, teams: teams.map { TeamSize(team: $0, members: 1) }, teamSize: 1)
  }

  @Test(
    "is named by its place, its points in Thai digits",
    arguments: [
      (1, "ได้รับรางวัลชนะเลิศ ด้วยคะแนนรวม ๙,๐๐๐ คะแนน", "won first place with 9,000 points"),
      (
        2, "ได้รับรางวัลรองชนะเลิศอันดับ ๑ ด้วยคะแนนรวม ๘,๐๐๐ คะแนน",
        "was first runner-up with 8,000 points"
      ),
      (
        4, "ได้รับรางวัลรองชนะเลิศอันดับ ๓ ด้วยคะแนนรวม ๖,๐๐๐ คะแนน",
        "was third runner-up with 6,000 points"
      ),
      (5, "ได้รับอันดับที่ ๕ ด้วยคะแนนรวม ๑ คะแนน", "came 5th with 1 point"),
    ])
  func places(rank: Int, thai: String, english: String) {
    let award = Award(of: TeamID("t\(rank)"), in: standings([9_000, 8_000, 7_000, 6_000, 1]))
    #expect(award?.text == Bilingual(th: thai, en: english))
  }

  @Test("is shared by teams that are equal, and the next place stays empty")
  func ties() {
    let standings = standings([900, 900, 700, 700])
    #expect(
      Award(of: "t2", in: standings)?.text
        == Bilingual(
          th: "ได้รับรางวัลชนะเลิศ (ร่วม) ด้วยคะแนนรวม ๙๐๐ คะแนน",
          en: "won joint first place with 900 points"))
    #expect(
      Award(of: "t3", in: standings)?.text
        == Bilingual(
          th: "ได้รับรางวัลรองชนะเลิศอันดับ ๒ (ร่วม) ด้วยคะแนนรวม ๗๐๐ คะแนน",
          en: "was joint second runner-up with 700 points"))
  }

  @Test(
    "of a place past the fourth is an ordinal",
    arguments: [(11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd")])
  func ordinals(rank: Int, ordinal: String) {
    let award = Award(of: TeamID("t\(rank)"), in: standings((1...24).map { 100 - $0 }))
    #expect(award?.text.en.hasPrefix("came \(ordinal) with") == true)
  }

  @Test("is none for a team without points, were it first, or one that nobody knows")
  func none() {
    #expect(Award(of: "t1", in: standings([0, 0])) == nil)
    #expect(Award(of: "t2", in: standings([100, -5])) == nil)
    #expect(Award(of: "t9", in: standings([100])) == nil)
  }
}
