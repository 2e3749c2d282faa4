import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct AfterSectionTests {
  private func facts(_ difference: Double, p: Double) throws -> ReportFacts {
    var facts = try sampleFacts()
    var test = facts.tests[1]
    test.quiz = "follow-up"
    test.title = Bilingual(th: "แบบทดสอบติดตามผล", en: "Follow-up test")
    test.isFollowUp = true
    facts.tests.append(test)
    var gain = facts.gains[0]
    gain.from = gain.to
    gain.to = test.title
    gain.isFollowUp = true
    gain.overall.difference = .value(difference)
    gain.overall.p = .value(p)
    facts.gains.append(gain)
    return facts
  }

  @Test("a follow-up has its own heading, test and comparison")
  func followUp() throws {
    let facts = try facts(-0.5, p: 0.2)
    let said = text(AfterSection(facts: facts, words: thai).blocks)
    let parts = said.split(separator: "การทดสอบติดตามผล\n")
    #expect(parts.count == 2)
    #expect(parts.last?.contains("แบบทดสอบติดตามผล มีผู้ทำครบ 71 คน") == true)
    #expect(
      parts.last?.contains("ผลการเปรียบเทียบแบบทดสอบหลังการพัฒนากับแบบทดสอบติดตามผล") == true)
    #expect(parts.first?.contains("ติดตามผล") == false)
  }

  @Test("what a follow-up shows is concluded, and no further one is asked for")
  func conclusion() throws {
    let all = Conclusions(try facts(-0.5, p: 0.2)).all
    let followUp = all.filter { $0.rule == "follow-up" }.map(\.text.th)
    #expect(followUp.count == 1)
    #expect(
      followUp.first?.hasPrefix("การติดตามผล: บุคลากรที่ทำครบทั้งสองฉบับ 70 คน มีคะแนนเฉลี่ยลดลงจาก") == true)
    #expect(followUp.first?.contains("อย่างไม่มีนัยสำคัญทางสถิติที่ระดับ .05") == true)
    #expect(!all.contains { $0.rule == "follow-up-missing" })
    #expect(all.count { $0.rule == "gain" } == 1)
  }
}
