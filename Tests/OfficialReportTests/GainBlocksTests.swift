import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct GainBlocksTests {
  @Test("of fewer than five people nobody's marks are shown", arguments: [(4, false), (5, true)])
  func fewPeople(count: Int, isShown: Bool) throws {
    let facts = try sampleFacts()
    var gain = facts.gains[0]
    gain.points = Array(gain.points.prefix(count))
    gain.overall.n = count
    gain.byTopic = []
    let blocks = GainBlocks(facts: facts, words: thai, gain: gain).blocks
    #expect(blocks.contains { if case .chart = $0 { true } else { false } } == isShown)
    #expect(text(blocks).contains("ไม่แสดงคะแนนของแต่ละคน เพราะมีผู้ทำครบทั้งสองฉบับไม่ถึง 5 คน") != isShown)
  }

  @Test("figures that are kept back are dashes, and the reason stands below")
  func keptBack() throws {
    let facts = try sampleFacts()
    var gain = facts.gains[0]
    gain.byTeam[0].preMean = .keptBack
    gain.overall.difference = .keptBack
    let said = text(GainBlocks(facts: facts, words: english, gain: gain).blocks)
    let reason = "not shown, as it would tell the marks of fewer than five people"
    #expect(said.split(separator: "“–” means that there is no figure: \(reason)").count == 3)
    #expect(!said.contains("confidence interval of the difference"))
  }

  @Test("who finished one test only, or neither, is counted below each table")
  func excluded() throws {
    let facts = try sampleFacts()
    let said = text(GainBlocks(facts: facts, words: thai, gain: facts.gains[0]).blocks)
    let note =
      "คำนวณเฉพาะผู้ที่ทำครบทั้งสองฉบับ 70 คน ไม่รวมผู้ที่ทำครบเฉพาะฉบับแรก 2 คน เฉพาะฉบับหลัง 1 คน "
      + "และผู้ที่ไม่ได้ทำครบแม้แต่ฉบับเดียว 5 คน"
    #expect(said.split(separator: note).count == 5)
  }

  @Test("topics without full marks have a table and no bars")
  func noMaximum() throws {
    let facts = try sampleFacts()
    var gain = facts.gains[0]
    gain.points = []
    gain.byTopic = [GainRow(label: Bilingual(th: "ก", en: "a"), n: 3, maximum: 0)]
    let blocks = GainBlocks(facts: facts, words: thai, gain: gain).blocks
    #expect(!blocks.contains { if case .chart = $0 { true } else { false } })
    #expect(text(blocks).contains("ก | 3 | – | – | – | – | – | – | – | –"))
    #expect(text(blocks).contains("“–” หมายถึงไม่มีค่า: ไม่มีข้อมูล"))
  }
}
