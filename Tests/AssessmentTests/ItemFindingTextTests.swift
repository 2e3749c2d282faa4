import Assessment
import Testing
import Vocabulary

@Suite struct ItemFindingTextTests {
  @Test(
    "a finding says in plain words what it is, with the figure",
    arguments: [
      (
        ItemFinding.tooEasy(facility: 96.4),
        "Too easy: the average score is 96%, so it hardly separates stronger from weaker.",
        "ข้อนี้ง่ายเกินไป ผู้ตอบได้คะแนนเฉลี่ยร้อยละ 96 ของคะแนนเต็ม จึงแทบไม่บอกว่าผู้ใดรู้มากหรือน้อย"
      ),
      (
        .weakDiscrimination(14),
        "Barely distinguishes those who know from those who do not (discrimination 14%; 20% or more "
          + "is wanted).",
        "ข้อนี้จำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้น้อย (ค่าอำนาจจำแนกร้อยละ 14 ควรได้ตั้งแต่ร้อยละ 20 ขึ้นไป)"
      ),
      (
        .negativeDiscrimination(-12.3),
        "People who do well on the rest of the test do badly here (discrimination −12%): check the "
          + "key first, then the wording.",
        "ผู้ที่ได้คะแนนข้ออื่นสูงกลับได้คะแนนข้อนี้ต่ำ (ค่าอำนาจจำแนกร้อยละ −12) "
          + "โปรดตรวจสอบเฉลย แล้วจึงตรวจสอบถ้อยคำของคำถาม"
      ),
      (
        .tooFewPeople(1), "Only one person was asked this: too few to say how well it works.",
        "มีผู้ทำข้อนี้เพียง 1 คน น้อยเกินกว่าจะสรุปคุณภาพของข้อนี้ได้"
      ),
      (
        .good(facility: 62, discrimination: 41),
        "Works well: the average score is 62%, and it distinguishes those who know from those who "
          + "do not (discrimination 41%).",
        "ข้อนี้ใช้ได้ดี ผู้ตอบได้คะแนนเฉลี่ยร้อยละ 62 ของคะแนนเต็ม "
          + "และจำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้ (ค่าอำนาจจำแนกร้อยละ 41)"
      ),
    ])
  func texts(_ finding: ItemFinding, _ en: String, _ th: String) {
    #expect(finding.text().en == en)
    #expect(finding.text().th == th)
  }

  @Test("options are called what the caller calls them")
  func names() {
    let finding = ItemFinding.deadDistractors(
      [.init(option: "o2", count: 1), .init(option: "o4", count: 0)], of: 78)
    #expect(
      finding.text(naming: { ["o2": "Hanoi", "o4": "Manila"][$0] ?? $0 }).en
        == "Hardly any of the 78 people chose “Hanoi” (1), “Manila” (0): replace with an option "
        + "that someone who does not know might choose.")
  }

  @Test("rounding doesn't hide that someone was right or wrong")
  func percentages() {
    #expect(ItemFinding.tooEasy(facility: 99.6).text().en.contains("99.6%"))
    #expect(ItemFinding.tooEasy(facility: 100).text().en.contains("100%"))
    #expect(ItemFinding.tooHard(facility: 0.3, guess: nil).text().en.contains("0.3%"))
  }

  @Test(
    "a discrimination that is weak is written below the limit, however close it comes",
    arguments: [
      (19.2, "19%"), (19.5, "19.5%"), (19.94, "19.9%"), (19.97, "19.9%"), (19.999_99, "19.9%"),
    ])
  func weak(index: Double, text: String) {
    let finding = ItemFinding.weakDiscrimination(index).text()
    #expect(finding.en.contains("(discrimination \(text);"))
    #expect(finding.th.contains("ร้อยละ \(text.dropLast()) ควรได้"))
  }

  @Test("every finding has a text in both languages")
  func all() {
    let findings: [ItemFinding] = [
      .misleadingDistractor(option: "o3", chosenBy: 14, keyChosenBy: 9, of: 26),
      .negativeDiscrimination(-1), .tooHard(facility: 12, guess: nil),
      .tooHard(facility: 12, guess: 25), .tooEasy(facility: 95), .weakDiscrimination(3),
      .deadDistractors([.init(option: "o2", count: 0)], of: 30),
      .unknownDiscrimination(.noSpreadInRest), .tooFewPeople(0), .tooFewPeople(1),
      .tooFewPeople(4), .good(facility: 50, discrimination: 50),
    ]
    let texts = findings.map { $0.text() }
    #expect(Set(texts.map(\.th)).count == findings.count)
    #expect(Set(texts.map(\.en)).count == findings.count)
    #expect(texts.allSatisfy { $0.en.hasSuffix(".") })
  }
}
