import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ConclusionsTests {
  private func texts(_ rule: String, _ change: (inout ReportFacts) -> Void) throws -> [String] {
    var facts = ReportFacts(event: try sourceEvent())
    change(&facts)
    return Conclusions(facts).all.filter { $0.rule == rule }.map(\.text.th)
  }

  private func gain(
    _ difference: ReportedFigure, p: ReportedFigure, of maximum: Double = 30
  ) -> GainFacts {
    var row = GainRow(label: Bilingual(same: ""), n: 12, maximum: maximum)
    row.preMean = .value(15)
    row.postMean = .value(15 + (difference.value ?? 0))
    row.difference = difference
    row.p = p
    return GainFacts(
      from: Bilingual(th: "ก่อน", en: "pre"), to: Bilingual(th: "หลัง", en: "post"),
      maximum: maximum, overall: row, sentence: Bilingual(same: ""))
  }

  @Test("a significant rise is progress at the .05 level")
  func rise() throws {
    #expect(
      try texts("gain") { $0.gains = [gain(.value(2.5), p: .value(0.012))] } == [
        "บุคลากรที่ทำครบทั้งสองฉบับ 12 คน มีความก้าวหน้าอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 "
          + "โดยคะแนนเฉลี่ยเพิ่มขึ้นจาก 15.00 คะแนน (ก่อน) เป็น 17.50 คะแนน (หลัง) "
          + "จากคะแนนเต็ม 30 คะแนน ผลต่างเฉลี่ย 2.50 คะแนน (p = .012)"
      ])
  }

  @Test(
    "what the marks are of is said: full marks, percent, or nothing where it is not known",
    arguments: [
      (
        30, "from 15.00 (pre) to 17.50 (post) out of 30, by 2.50 (p = .012).",
        "จาก 15.00 คะแนน (ก่อน) เป็น 17.50 คะแนน (หลัง) จากคะแนนเต็ม 30 คะแนน ผลต่างเฉลี่ย 2.50 คะแนน"
      ),
      (
        22.5, "from 15.00 (pre) to 17.50 (post) out of 22.50, by 2.50 (p = .012).",
        "จาก 15.00 คะแนน (ก่อน) เป็น 17.50 คะแนน (หลัง) จากคะแนนเต็ม 22.50 คะแนน ผลต่างเฉลี่ย 2.50 คะแนน"
      ),
      (
        100,
        "from 15.00 percent (pre) to 17.50 percent (post), by 2.50 percentage points (p = .012).",
        "จากร้อยละ 15.00 (ก่อน) เป็นร้อยละ 17.50 (หลัง) ผลต่างเฉลี่ย 2.50 จุดร้อยละ"
      ),
      (
        0, "from 15.00 (pre) to 17.50 (post), by 2.50 (p = .012).",
        "จาก 15.00 คะแนน (ก่อน) เป็น 17.50 คะแนน (หลัง) ผลต่างเฉลี่ย 2.50 คะแนน"
      ),
    ])
  func maximum(_ maximum: Double, _ en: String, _ th: String) throws {
    var facts = ReportFacts(event: try sourceEvent())
    facts.gains = [gain(.value(2.5), p: .value(0.012), of: maximum)]
    let text = try #require(GainRules.gain(facts).first)
    #expect(
      text.en == "The 12 people who finished both made progress, significant at the .05 level: "
        + "the mean rose \(en)")
    #expect(text.th.hasSuffix("คะแนนเฉลี่ยเพิ่มขึ้น\(th) (p = .012)"))
  }

  @Test("a significant fall is said, too")
  func fall() throws {
    let text = try #require(
      try texts("gain") { $0.gains = [gain(.value(-1), p: .value(0.000_1))] }.first)
    #expect(text.contains("มีคะแนนลดลงอย่างมีนัยสำคัญทางสถิติที่ระดับ .05"))
    #expect(text.contains("(p <\u{A0}.001)"))
    #expect(!text.contains("ความก้าวหน้า"))
  }

  @Test("p of .05 is not below .05", arguments: [(0.05, false), (0.0499, true)])
  func level(p: Double, isSignificant: Bool) throws {
    let text = try #require(
      try texts("gain") { $0.gains = [gain(.value(1), p: .value(p))] }.first)
    #expect(text.contains("อย่างมีนัยสำคัญ") == isSignificant)
    #expect(text.contains("อย่างไม่มีนัยสำคัญ") == !isSignificant)
  }

  @Test("p just below .05 is written below it")
  func justBelow() throws {
    let text = try #require(
      try texts("gain") { $0.gains = [gain(.value(1), p: .value(0.049_6))] }.first)
    #expect(text.hasSuffix("(p <\u{A0}.05)"))
  }

  @Test("means that have stayed are no progress, whatever p is")
  func same() throws {
    var facts = ReportFacts(event: try sourceEvent())
    func text(_ difference: Double, p: Double) -> String? {
      facts.gains = [gain(.value(difference), p: .value(p))]
      return GainRules.gain(facts).first?.en
    }
    #expect(
      text(0, p: 1) == "The 12 people who finished both: the mean stayed at 15.00 (pre and post) "
        + "out of 30; no difference significant at the .05 level was found (p = 1.000), so nothing "
        + "can be called progress.")
    #expect(
      text(0.001, p: 0.01) == "The 12 people who finished both: the mean stayed at 15.00 (pre and "
        + "post) out of 30; the difference is significant at the .05 level (p = .010), but too small "
        + "to be written, so it can’t be called progress.")
  }

  @Test("one person is one, and figures that are kept back say why")
  func fewPeople() throws {
    var facts = ReportFacts(event: try sourceEvent())
    facts.gains = [gain(.value(1), p: .value(0.2))]
    facts.gains[0].overall.n = 1
    #expect(
      GainRules.gain(facts).first?.en.hasPrefix("The 1 person who finished both: the mean rose")
        == true)
    facts.gains = [gain(.keptBack, p: .keptBack)]
    facts.gains[0].overall.n = 3
    #expect(
      GainRules.gain(facts).map(\.en) == [
        "pre and post can’t be compared: 3 people finished both (not shown, as it would tell the "
          + "marks of fewer than five people)."
      ])
  }

  @Test("one person, nobody, or no test: no more is said than can be")
  func undefined() throws {
    let one = ReportedFigure.undefined(Bilingual(th: "มีผู้ตอบเพียงคนเดียว", en: "one person"))
    #expect(
      try texts("gain") { $0.gains = [gain(.value(1), p: one)] }.first?
        .contains("แต่ทดสอบนัยสำคัญทางสถิติไม่ได้") == true)
    #expect(
      try texts("gain") { $0.gains = [gain(one, p: one)] }.first?.contains("ยังสรุปผล") == true)
    #expect(try texts("gain") { _ in }.first?.contains("ไม่มีข้อมูล") == true)
  }

  @Test(
    "the normalised gain has Hake's bands, and nothing is said of none",
    arguments: [(0.70, "สูง"), (0.699, "ปานกลาง"), (0.3, "ปานกลาง"), (0.299, "ต่ำ"), (0, nil)])
  func bands(value: Double, band: String?) throws {
    var one = gain(.value(1), p: .value(0.01))
    one.overall.gain = .value(value)
    let text = try texts("normalised-gain") { $0.gains = [one] }.first
    #expect(text?.split(separator: "อยู่ในระดับ").last.map(String.init) == band)
  }

  @Test("targets are reached, not reached, or without data")
  func targets() throws {
    func text(_ reached: Int?) throws -> String? {
      try texts("targets") {
        $0.targets = [TargetFacts(target: $0.event.targets[0], reached: reached)]
      }.first
    }
    #expect(try text(78)?.hasSuffix("(ร้อยละ 100.00) บรรลุเป้าหมาย") == true)
    #expect(try text(77)?.hasSuffix("(ร้อยละ 98.72) ยังไม่บรรลุเป้าหมาย") == true)
    #expect(try text(nil)?.hasSuffix("ไม่มีข้อมูลผลที่ได้") == true)
  }

  @Test(
    "money is held against the plan",
    arguments: [
      (276_000, "ใช้งบประมาณ 276,000 บาท เท่ากับงบประมาณที่ตั้งไว้"),
      (270_500, "ใช้งบประมาณ 270,500 บาท ต่ำกว่างบประมาณที่ตั้งไว้ 5,500 บาท"),
      (277_000, "ใช้งบประมาณ 277,000 บาท สูงกว่างบประมาณที่ตั้งไว้ 1,000 บาท"),
    ])
  func budget(used: Int, text: String) throws {
    #expect(
      try texts("budget") { $0.event.budget = Budget(planned: 276_000, used: used) } == [text])
    #expect(try texts("budget") { $0.event.budget.used = nil } == [])
  }

  @Test("recommendations follow from what is overdue, unassigned, weak or low")
  func recommendations() throws {
    let facts = try sampleFacts()
    let texts = Conclusions(facts).all.filter { $0.kind == .recommendation }
    #expect(
      texts.map(\.rule) == [
        "weakest-topic", "lowest-statement", "overdue", "no-channel", "unsupervised", "items",
        "follow-up-missing",
      ])
    #expect(texts[0].text.th.contains("“ภาษาอังกฤษในสำนักงานและโรงเรียน”"))
    #expect(texts[1].text.th.contains("“ระยะเวลาเหมาะสม”"))
    #expect(texts[5].text.th.contains("ควรทบทวนข้อสอบ 6 ข้อ จากทั้งหมด 60 ข้อ"))
  }

  @Test("an edited text stands for all conclusions by rule")
  func edited() throws {
    var facts = try sampleFacts()
    facts.editedConclusions = ["โครงการสำเร็จตามแผน 100 %"]
    let section = ConclusionsSection(facts: facts, words: thai)
    #expect(section.blocks.count == 2)
    #expect(text(section.blocks).contains("โครงการสำเร็จตามแผน"))
  }

  @Test("that data are simulated stands above an edited text, too")
  func editedSimulated() throws {
    var facts = try sampleFacts()
    facts.editedConclusions = ["โครงการสำเร็จตามแผน"]
    facts.isSimulated = true
    let said = { (words: Wording) in text(ConclusionsSection(facts: facts, words: words).blocks) }
    #expect(
      said(thai).hasSuffix(
        "\nข้อสรุปต่อไปนี้มาจากข้อมูลจำลอง มิใช่ผลการดำเนินงานจริง\nโครงการสำเร็จตามแผน"))
    #expect(said(english).contains("These conclusions come from simulated data"))
  }

  @Test("an edited text without a paragraph is none")
  func editedEmpty() throws {
    var facts = try sampleFacts()
    let byRule = ConclusionsSection(facts: facts, words: thai).blocks
    facts.editedConclusions = []
    #expect(ConclusionsSection(facts: facts, words: thai).blocks == byRule)
  }

  @Test("equals lead the standings together; without points nobody does")
  func winner() throws {
    var facts = try sampleFacts()
    #expect(
      ResultRules.winner(facts).map(\.th) == ["ทีมที่มีคะแนนรวมสูงสุด ได้แก่ ดอกราชพฤกษ์ 12,150 คะแนน"])
    facts.standings[1].rank = 1
    #expect(
      ResultRules.winner(facts).map(\.th)
        == ["ทีมที่มีคะแนนรวมสูงสุด ได้แก่ ดอกราชพฤกษ์ และดอกดาวเรือง 12,150 คะแนน"])
    facts.standings = facts.standings.map { standing in
      var standing = standing
      standing.points = 0
      return standing
    }
    #expect(ResultRules.winner(facts) == [])
  }
}
