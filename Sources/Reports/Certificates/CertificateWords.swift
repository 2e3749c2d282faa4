import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// The words on certificates, in the register that Thai offices use for them.
enum CertificateWords {
  static let certificates = Bilingual(th: "เกียรติบัตร", en: "Certificates")
  static let opening = Bilingual(
    th: "เกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า", en: "This is to certify that")
  static let simulated = Bilingual(
    th: "ข้อมูลจำลอง ไม่ใช่เกียรติบัตรจริง", en: "Simulated data: not a real certificate")
  static let simulatedMark = Bilingual(th: "ข้อมูลจำลอง", en: "SIMULATED")

  /// That somebody took part in the event.
  static func tookPart(in title: Bilingual) -> Bilingual {
    Bilingual(th: "ได้เข้าร่วม" + title.th, en: "took part in " + title.en)
  }

  /// What a team's award is for.
  static func awarded(in title: Bilingual) -> Bilingual {
    Bilingual(th: "จากการเข้าร่วม" + title.th, en: "in " + title.en)
  }

  /// A team by its flower's name.
  static func team(_ team: Team) -> Bilingual {
    Bilingual(
      th: (team.name.th.hasPrefix("ทีม") ? "" : "ทีม") + team.name.th,
      en: (team.name.en.hasPrefix("Team") ? "" : "Team ") + team.name.en)
  }

  /// Where and when an event was held; without its days where the calendar has no such ones.
  static func held(at venue: Bilingual, on dates: DateSpan) -> Bilingual {
    guard let first = dates.first.thaiDate, let last = dates.last.thaiDate else {
      return Bilingual(th: "ณ " + venue.th, en: venue.en)
    }
    let when = first == last ? "เมื่อวันที่" : "ระหว่างวันที่"
    return Bilingual(
      th: "ณ \(venue.th) \(when) \(ThaiDate.thai(from: first, to: last))",
      en: "\(venue.en), \(ThaiDate.english(from: first, to: last))")
  }

  /// The day that a certificate bears: the event's last.
  static func given(on day: CalendarDate) -> Bilingual? {
    day.thaiDate.map {
      Bilingual(
        th: "ให้ไว้ ณ วันที่ \(thaiDigits(String($0.day))) เดือน\($0.thaiMonth)"
          + " พุทธศักราช \(thaiDigits(String($0.year + 543)))",
        en: "Given on " + $0.english())
    }
  }
}
