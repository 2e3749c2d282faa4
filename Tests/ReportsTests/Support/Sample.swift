import Entries
import Programme
import Scoreboard
import Vocabulary

@testable import Journal
@testable import Reports

/// A small event: two teams, and people of whom not all may be shown.
enum Sample {
  /// The digest of a journal without entries.
  static let digest = JournalDigest([ChainEnd]())

  static let clock = LocalTime(zone: "Asia/Bangkok")

  static let event = Event(
    id: "sample",
    title: Bilingual(
      th: "โครงการพัฒนาบุคลากรเพื่อยกระดับคุณภาพการบริหารจัดการองค์กรสู่มาตรฐานสากล",
      en: "Staff development to raise management quality to international standard"),
    office: Office(
      name: Bilingual(th: "สำนักงานเขตพื้นที่", en: "The office"),
      shortName: Bilingual(th: "สพป.", en: "PESAO")),
    dates: DateSpan(
      first: CalendarDate(year: 2014, month: 9, day: 30),
      last: CalendarDate(year: 2014, month: 10, day: 19)),
    venue: Bilingual(th: "โรงเรียนบ้านเกาะเสือ", en: "Ban Ko Suea School"),
    budget: Budget(planned: 276_000, used: 275_500),
    targets: [
      Target(
        title: Bilingual(th: "บุคลากร", en: "Staff"), number: 78,
        unit: Bilingual(th: "คน", en: "people"))
    ],
    teamSize: 20,
    teams: [
      team("phuttharaksa", 1, "ดอกพุทธรักษา", "Phuttharaksa", "พุทธรักษา", "canna", "#D32F2F"),
      team("ratchaphruek", 2, "ดอกราชพฤกษ์", "Ratchaphruek", "ราชพฤกษ์", "golden shower", "#F9A825"),
    ],
    roster: [
      Person(
        id: "p01", title: "นาย", name: "ทดสอบ หนึ่ง", nickname: "หนึ่ง", team: "phuttharaksa",
        position: "ครู", isPublic: true),
      Person(
        id: "p02", title: "", name: #"=HYPERLINK("http://x")"#, team: "phuttharaksa",
        isPublic: false),
      Person(id: "p03", title: "นางสาว", name: "ทดสอบ สาม", team: "ratchaphruek", isPublic: true),
      Person(id: "p04", name: "Somchai, Jr", isPublic: true),
    ],
    programme: [
      Activity(
        id: "exchange", kind: .exchange, title: Bilingual(th: "แลกเปลี่ยนเรียนรู้", en: "Exchange"),
        dates: DateSpan(
          first: CalendarDate(year: 2014, month: 10, day: 17),
          last: CalendarDate(year: 2014, month: 10, day: 19)),
        venue: Bilingual(th: "ปากพะยูน", en: "Pak Phayun"),
        parts: [
          Activity(
            id: "games", kind: .game, title: Bilingual(th: "เกม", en: "Games"),
            dates: DateSpan(
              first: CalendarDate(year: 2014, month: 10, day: 18),
              last: CalendarDate(year: 2014, month: 10, day: 18)))
        ])
    ],
    quizzes: [
      Quiz(
        id: "greetings", title: Bilingual(th: "คำทักทาย", en: "Greetings"), banks: ["g.gift"],
        draw: [.a1: 4, .b1: 6], seconds: 30)
    ])

  private static func team(
    _ id: TeamID, _ number: Int, _ th: String, _ en: String, _ flowerTh: String,
    _ flowerEn: String, _ colour: String
  ) -> Team {
    Team(
      id: id, number: number, name: Bilingual(th: th, en: en),
      flower: Bilingual(th: flowerTh, en: flowerEn), colour: colour,
      resourcePerson: number == 1 ? Bilingual(th: "นางจับ", en: "Mrs Chap") : nil,
      place: number == 1 ? Bilingual(th: "หมู่ ๒", en: "Village 2") : nil)
  }

  /// An attempt that earned something.
  static func attempt(
    _ person: PersonID, team: TeamID = "phuttharaksa", quiz: QuizID = "greetings",
    rule: ScoringRule = .fair, _ tally: Tally
  ) -> Attempt {
    Attempt(
      player: .person(person), quiz: quiz, number: 1, team: team, rule: rule, state: .finished,
      owner: "k1@1", starter: "k1@1", startSeq: 1, tally: tally)
  }
}

/// What a person does at a quiz, as drafts: a question a second, from 11:30 in Bangkok on.
struct Player {
  var person: PersonID = "p01"
  var team: TeamID = "phuttharaksa"
  var quiz: QuizID = "greetings"
  var rule: ScoringRule = .fair
  var attempt = 1
  var at = 1_413_520_200_000

  var start: Draft {
    Draft(
      at: at, kind: .quizStarted, team: team, person: person, subject: quiz.rawValue,
      body: QuizStarted(quiz: quiz, attempt: attempt, rule: rule, seed: 1, questions: []).body)
  }

  func note(_ kind: EntryKind) -> Draft {
    Draft(
      at: at + 60_000, kind: kind, team: team, person: person, subject: quiz.rawValue,
      body: AttemptNoted(attempt: attempt).body)
  }

  func answer(
    _ number: Int, _ answer: [String], _ verdict: Verdict = .right, credit: Double? = nil,
    value: Int = 100, taken: Int = 5_000
  ) -> Draft {
    let answered = Answered(
      quiz: quiz, attempt: attempt, number: number, answer: answer, verdict: verdict, rule: rule,
      value: value, credit: credit ?? (verdict == .right || verdict == .late ? 1 : 0),
      taken: verdict == .late ? 20_001 : taken, limit: 20_000, streak: 0)
    return Draft(
      at: at + number * 1_000, kind: .answered, team: team, person: person,
      subject: "q\(number)",
      points: rule.points(
        value: value, credit: answered.credit, taken: answered.taken, limit: 20_000, streak: 0),
      body: answered.body)
  }

  /// A judge's score, out of 100, of the answer at a place of this store's kiosk.
  func judge(
    _ question: String, seq: Int, kiosk: KioskKey = "k1@0000000000000001",
    by judge: String = "Ann", score: Int
  ) -> Draft {
    Draft(
      at: at + 90_000, kind: .judged, team: team, person: person, subject: question,
      body: Judged(
        quiz: quiz, attempt: attempt, answer: EntryPlace(kiosk: kiosk, seq: seq), judge: judge,
        scores: [score], most: [100], credit: Double(score) / 100
      ).body)
  }

  func void(_ question: String) -> Draft {
    Draft(
      at: at, kind: .voided, subject: question, body: Voided(quiz: quiz, reason: "unclear").body)
  }
}

extension Table {
  /// The table as text.
  func text(as writer: some TableWriter) throws -> String {
    var bytes: [UInt8] = []
    try write(as: writer) { bytes += copy $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cells of a column, as CSV shows them.
  func column(_ name: String) throws -> [Cell] {
    guard let index = columns.firstIndex(of: name) else { return [] }
    var cells: [Cell] = []
    try forEachRow { cells.append($0[index]) }
    return cells
  }
}

/// A table of given rows.
struct RowsTable: Table {
  var columns: [String]
  var rows: [[Cell]]

  func forEachRow(_ body: ([Cell]) throws -> Void) throws { try rows.forEach(body) }
}
