import QuizEngine

/// The event that is measured, as its files say it.
enum SampleEvent {
  static let id = "bench"
  static let teams = ["ratchaphruek", "kulap", "mali", "dahla"]
  static let quizzes = ["greetings", "office", "travel", "community"]
  /// How many questions each quiz draws.
  static let length = 20
  /// The kinds of question to which `1` is an answer.
  static let kinds: [QuestionKind] = [
    .choice, .multiple, .trueFalse, .short, .numeric, .description,
  ]

  static var file: String {
    let teams = teams.enumerated().map { index, id in
      """
          {
            id: "\(id)", number: \(index + 1), name: { th: "ทีม \(index + 1)", en: "\(id)" },
            flower: { th: "ดอกไม้", en: "flower" }, colour: "#C62828",
          },

      """
    }
    let kinds = kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let quizzes = quizzes.map { id in
      """
          {
            id: "\(id)", title: { th: "แบบทดสอบ", en: "\(id)" }, banks: ["bank.gift"],
            draw: { A1: 6, A2: 6, B1: 4, B2: 4 }, kinds: [\(kinds)], seconds: 600,
          },

      """
    }
    return """
      // Generated for measurements.
      {
        id: "\(id)",
        title: { th: "การวัดความเร็ว", en: "Measurements" },
        office: { name: { th: "สำนักงาน", en: "Office" } },
        dates: { first: "2014-10-17", last: "2014-10-18" },
        venue: { th: "ห้องประชุม", en: "Meeting room" },
        budget: { planned: 100000 },
        teamSize: 20,
        teams: [
      \(teams.joined())  ],
        roster: "roster.csv",
        quizzes: [
      \(quizzes.joined())  ],
      }

      """
  }

  static var roster: String {
    let people = (1...78).map { number in
      "p\(number),นาย,ชื่อที่ \(number) นามสกุลยาว,เล่น\(number),\(teams[(number - 1) % 4]),ครู,yes\n"
    }
    return "id,title,name,nickname,team,position,public\n" + people.joined()
  }
}
