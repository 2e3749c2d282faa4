import Scoreboard
import ThaiText
import Vocabulary

/// What a team's place in the standings is called on its certificate.
struct Award {
  private let rank: Int
  private let points: Int
  private let isShared: Bool

  /// The award of a team.
  ///
  /// - Returns: nil where the team is not among the standings or has no points: before anything is
  ///   played all teams are first.
  init?(of team: TeamID, in standings: [Standing]) {
    guard let standing = standings.first(where: { $0.team == team }), standing.points > 0
    else { return nil }
    rank = standing.rank
    points = standing.points
    isShared = standings.count { $0.rank == standing.rank } > 1
  }

  /// The sentence on the certificate, its digits Thai in Thai.
  var text: Bilingual {
    let sum = grouped(points)
    let shared = isShared ? " (ร่วม)" : ""
    return Bilingual(
      th: "ได้รับ\(thai)\(shared) ด้วยคะแนนรวม \(thaiDigits(sum)) คะแนน",
      en: "\(english) with \(sum) \(points == 1 ? "point" : "points")")
  }

  private var thai: String {
    switch rank {
    case 1: "รางวัลชนะเลิศ"
    case 2...4: "รางวัลรองชนะเลิศอันดับ \(thaiDigits(String(rank - 1)))"
    default: "อันดับที่ \(thaiDigits(String(rank)))"
    }
  }

  private var english: String {
    switch rank {
    case 1: isShared ? "won joint first place" : "won first place"
    case 2...4:
      "was \(isShared ? "joint " : "")\(["first", "second", "third"][rank - 2]) runner-up"
    default: "came \(isShared ? "joint " : "")\(ordinal)"
    }
  }

  private var ordinal: String {
    let ending =
      switch (rank % 10, rank % 100) {
      case (1, let end) where end != 11: "st"
      case (2, let end) where end != 12: "nd"
      case (3, let end) where end != 13: "rd"
      default: "th"
      }
    return "\(rank)\(ending)"
  }
}
