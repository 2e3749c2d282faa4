import Programme
import Scoreboard
import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite struct CertificatesTests {
  private static let standings = Sample.event.standings(
    of: [
      TotalKey(part: .judged, team: "ratchaphruek"): Tally(points: 12_345),
      TotalKey(part: .judged, team: "phuttharaksa"): Tally(points: 9_000),
    ], attendance: Attendance())

  private func certificates(
    of event: Event = Sample.event, participants: Set<PersonID>? = nil, isSimulated: Bool = false,
    people: Set<PersonID> = [], teams: Set<TeamID> = [],
    kinds: Set<Certificates.Kind> = [.people, .teams], language: Language = .thai
  ) -> Certificates {
    Certificates(
      of: event, standings: Self.standings, participants: participants, isSimulated: isSimulated,
      choice: Certificates.Choice(people: people, teams: teams, kinds: kinds), language: language)
  }

  @Test("look as they did: a person's and a team's")
  func snapshots() throws {
    var event = Sample.event
    event.signatories = [
      Signatory(
        name: Bilingual(th: "นางสาวทดสอบ ลงนาม", en: "Miss Thotsop Longnam"),
        position: Bilingual(th: "ผู้อำนวยการ", en: "Director"))
    ]
    try expectSnapshot(
      certificates(of: event, people: ["p01"]).html, named: "certificate-person-th.html")
    try expectSnapshot(
      certificates(of: event, teams: ["ratchaphruek"], kinds: [.teams]).html,
      named: "certificate-team-th.html")
  }

  @Test("are one for each team by rank, then one for each person in roster order")
  func order() {
    let all = certificates()
    #expect(all.teams.map(\.id) == ["ratchaphruek", "phuttharaksa"])
    #expect(all.people.map(\.id) == ["p01", "p02", "p03", "p04"])
    #expect(all.count == 6)
    #expect(all.html.count(of: "<section ") == 6)
    #expect(all.html.count(of: "</section>") == 6)
    #expect(all.html.body.count(of: "role=\"img\"") == 5)
    // Each team's drawings stand once, and those of the person without a team.
    #expect(all.html.count(of: "<symbol id=\"border-") == 3)
  }

  @Test("leave out who did not take part, and say who that is")
  func leftOut() {
    let some = certificates(participants: ["p01", "p03", "gone"])
    #expect(some.people.map(\.id) == ["p01", "p03"])
    #expect(some.leftOut.map(\.id) == ["p02", "p04"])
    #expect(certificates(participants: [], kinds: [.teams]).leftOut.isEmpty)
  }

  @Test("may be chosen by person, by team and by kind")
  func choices() {
    let person = certificates(people: ["p03"])
    #expect(person.teams.isEmpty && person.people.map(\.id) == ["p03"])
    let team = certificates(teams: ["phuttharaksa"])
    #expect(team.teams.map(\.id) == ["phuttharaksa"] && team.people.map(\.id) == ["p01", "p02"])
    let both = certificates(people: ["p03"], teams: ["phuttharaksa"])
    #expect(both.teams.map(\.id) == ["phuttharaksa"] && both.people.map(\.id) == ["p03"])
    #expect(certificates(kinds: [.teams]).count == 2)
    #expect(certificates(teams: ["phuttharaksa"], kinds: [.people]).count == 2)
  }

  @Test("say who, what, where and when in Thai, with Thai digits and the Buddhist Era")
  func words() {
    let html = certificates(people: ["p01"]).html
    for text in [
      "เกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", ">นายทดสอบ หนึ่ง</h1>", ">ทีมดอกพุทธรักษา<",
      ">ได้เข้าร่วมโครงการพัฒนาบุคลากรเพื่อยกระดับคุณภาพการบริหารจัดการองค์กรสู่มาตรฐานสากล<",
      ">ณ โรงเรียนบ้านเกาะเสือ ระหว่างวันที่ ๓๐ กันยายน – ๑๙ ตุลาคม ๒๕๕๗<",
      ">Ban Ko Suea School, 30 September – 19 October 2014<",
      ">ให้ไว้ ณ วันที่ ๑๙ เดือนตุลาคม พุทธศักราช ๒๕๕๗<", ">Given on 19 October 2014<",
    ] {
      #expect(html.contains(text), "\(text)")
    }
  }

  @Test("name a single day as one")
  func singleDay() {
    let day = CalendarDate(year: 2014, month: 10, day: 17)
    #expect(
      CertificateWords.held(at: Bilingual(same: "X"), on: DateSpan(first: day, last: day))
        == Bilingual(th: "ณ X เมื่อวันที่ ๑๗ ตุลาคม ๒๕๕๗", en: "X, 17 October 2014"))
    let none = CalendarDate(year: 2014, month: 2, day: 30)
    #expect(CertificateWords.given(on: none) == nil)
  }

  @Test("have no award for a team before anything is played, but thank it for taking part")
  func withoutPoints() {
    let html = Certificates(
      of: Sample.event, standings: Sample.event.standings(of: [:], attendance: Attendance()),
      participants: nil,
      isSimulated: false, choice: Certificates.Choice(kinds: [.teams])
    ).html
    #expect(!html.contains("รางวัล"))
    #expect(html.count(of: ">ได้เข้าร่วม") == 2)
  }

  @Test("have a line for each who signs, and an empty one where nobody is named")
  func signatures() {
    #expect(certificates(people: ["p01"]).html.contains("(\(String(repeating: ".", count: 48)))"))
    var event = Sample.event
    for count in 1...4 {
      event.signatories.append(
        Signatory(name: Bilingual(same: "N\(count)"), position: Bilingual(same: "P\(count)")))
      let html = certificates(of: event, people: ["p01"]).html
      #expect(html.contains("<footer class=\"of-\(count)\">"))
      #expect(html.body.count(of: "class=\"signed\"") == count)
    }
  }

  @Test("have smaller letters for longer names", arguments: [(30, 1), (40, 2), (55, 3), (90, 4)])
  func fit(length: Int, step: Int) {
    var event = Sample.event
    event.roster[0].name = String(repeating: "ก", count: length)
    #expect(certificates(of: event, people: ["p01"]).html.contains("class=\"name fit-\(step)\""))
  }

  @Test(
    "have smaller letters for longer titles", arguments: [(50, 1), (100, 2), (180, 3), (400, 5)])
  func fitTitle(length: Int, step: Int) {
    var event = Sample.event
    event.title = Bilingual(same: String(repeating: "ก", count: length))
    #expect(certificates(of: event, people: ["p01"]).html.contains("class=\"event fit-\(step)\""))
  }

  @Test("of a simulated store each say so, of a real one none", arguments: [true, false])
  func simulated(isSimulated: Bool) {
    let all = certificates(isSimulated: isSimulated)
    let count = isSimulated ? all.count : 0
    #expect(all.html.count(of: "ข้อมูลจำลอง ไม่ใช่เกียรติบัตรจริง") == count)
    #expect(all.html.count(of: "Simulated data: not a real certificate") == count)
  }

  @Test("hold no markup and no control character of anybody's", arguments: Language.allCases)
  func hostile(language: Language) {
    let text = "=<script>alert('1')</script>\u{1B}[31m\n\u{202E}\"&\""
    let both = Bilingual(same: text)
    var event = Sample.event
    event.title = both
    event.office.name = both
    event.venue = both
    event.signatories = [Signatory(name: both, position: both)]
    for index in event.teams.indices {
      event.teams[index].name = both
      event.teams[index].flower = both
      event.teams[index].colour = "red;\"><script>"
    }
    for index in event.roster.indices {
      event.roster[index].title = text
      event.roster[index].name = text
    }
    let html = certificates(of: event, language: language).html
    #expect(!html.contains("<script") && !html.contains("red;"))
    #expect(html.contains("=&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\u{FFFD}[31m"))
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || printableLine("\($0)") == "\($0)" })
    #expect(html.body.count(of: "<section ") == 6)
  }

  @Test("load nothing and run nothing")
  func policy() {
    let html = certificates().html
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
    for word in ["<script", "src=", "url(", "@import"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.count(of: "href=") == html.count(of: "href=\"#"))
  }
}
