import Entries
import Generators
import Programme
import Testing
import Vocabulary

@testable import Facilitation

@Suite("What a correction is, in a line")
struct CorrectionTitleTests {
  private func title(_ draft: Draft, namesPeople: Bool) -> Bilingual {
    CorrectionTitle(event: LittleRally.event, namesPeople: namesPeople).text(of: draft)
  }

  private func reset(_ person: PersonID?) -> Draft {
    Draft(
      at: 1, kind: .quizReset, team: "kulap", person: person, subject: "trial",
      body: AttemptNoted(attempt: 2, reason: "mischief").body)
  }

  @Test("names whose attempt was reset only where people are named")
  func reset() {
    #expect(title(reset("k1"), namesPeople: true).en == "attempt 2 of k1 at trial reset")
    let unnamed = title(reset("k1"), namesPeople: false)
    #expect(unnamed.en == "attempt 2 of a person at trial reset")
    #expect(unnamed.th == "trial ครั้งที่ 2 ของ บุคลากรหนึ่งคน ไม่นับคะแนน")
    // A team is no person.
    #expect(title(reset(nil), namesPeople: false).en == "attempt 2 of team kulap at trial reset")
  }

  @Test("names who judged likewise")
  func judged() {
    let judged = Judged(
      quiz: "trial", attempt: 1, answer: EntryPlace(kiosk: "k@1", seq: 3), judge: "Somsri",
      scores: [40], most: [50], credit: 0.8)
    let draft = Draft(
      at: 1, kind: .judged, team: "kulap", person: "k1", subject: "talk", body: judged.body)
    #expect(title(draft, namesPeople: true).en == "Somsri gave talk 80 %")
    #expect(title(draft, namesPeople: false).en == "a judge gave talk 80 %")
    #expect(title(draft, namesPeople: false).th == "กรรมการ ให้คะแนนข้อ talk ร้อยละ 80")
  }
}
