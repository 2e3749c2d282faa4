import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct BadgesTableTests {
  private let lines = [
    BadgeLine(
      badge: .firstRight, team: "phuttharaksa", person: "p01", name: "นายทดสอบ หนึ่ง",
      quiz: "greetings", day: "2014-10-17"),
    BadgeLine(badge: .mostImproved, team: "ratchaphruek", figure: 41.5),
  ]

  @Test("each badge is a row with its rule in both languages")
  func csv() throws {
    #expect(
      try BadgesTable(lines: lines).text(as: CSVWriter()) == """
        badge,title_th,title_en,rule_th,rule_en,team,person,name,quiz,day,figure\r
        first-right,ตอบถูกคนแรกของวัน,First right answer of the day,\
        ผู้ตอบถูกเต็มคะแนนเป็นคนแรกของวัน,the first fully right answer of a day,phuttharaksa,p01,\
        นายทดสอบ หนึ่ง,greetings,2014-10-17,\r
        most-improved,พัฒนามากที่สุด,Most improved,\
        คะแนนสอบหลังการพัฒนาเพิ่มขึ้นมากที่สุดเมื่อเทียบกับก่อนการพัฒนา,\
        the largest gain from the test before to the test after,ratchaphruek,,,,,41.5\r

        """)
    #expect(try BadgesTable(lines: []).text(as: JSONWriter()) == "[]\n")
  }

  @Test("every rule has its words in both languages", arguments: BadgeRule.allCases)
  func words(rule: BadgeRule) {
    for text in [rule.title, rule.statement] {
      #expect(text.th != text.en && !text.th.isEmpty)
    }
  }

  @Test("a board shows them under the standings, each rule said, and says where there are none")
  func board() throws {
    func text(_ badges: [BadgeLine]?, _ language: Language, columns: Int = 80) -> String {
      let board = Board(
        event: Sample.event, totals: [:], attendance: Attendance(), attempts: nil, badges: badges,
        isSimulated: false,
        asOf: "2014-10-17T11:30:00+07:00", digest: Sample.digest)
      return BoardText(board, event: Sample.event, language: language, columns: columns).text
    }
    try expectSnapshot(
      text(lines, .thai) + text(lines, .english) + text(lines, .english, columns: 40),
      named: "board-badges.txt")
    #expect(text([], .english).contains("\nBadges\n   none yet\n"))
    #expect(!text(nil, .english).contains("Badges"))
  }
}
