import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct GainMeansTests {
  private func means(
    _ pre: Double, _ post: Double, _ change: Double, of maximum: Double = 30
  ) throws -> GainMeans {
    var row = GainRow(label: Bilingual(same: ""), n: 12, maximum: maximum)
    row.preMean = .value(pre)
    row.postMean = .value(post)
    row.difference = .value(change)
    return try #require(
      GainMeans(
        GainFacts(
          from: Bilingual(th: "ก่อน", en: "pre"), to: Bilingual(th: "หลัง", en: "post"),
          maximum: maximum, overall: row, sentence: Bilingual(same: ""))))
  }

  @Test(
    "what is written as the same has stayed, binary noise or not",
    arguments: [(20, 20, 0), (20, 20.004, 0.004), (20, 20, 4e-15), (20.004, 20, -0.004)]
      as [(Double, Double, Double)])
  func same(pre: Double, post: Double, change: Double) throws {
    let means = try means(pre, post, change)
    #expect(means.way == .same)
    #expect(means.text.en == "the mean stayed at 20.00 (pre and post) out of 30")
    #expect(means.text.th == "คะแนนเฉลี่ยคงเดิมที่ 20.00 คะแนน (ก่อนและหลัง) จากคะแนนเต็ม 30 คะแนน")
  }

  @Test("shares that are the same are said in percent")
  func shares() throws {
    let text = try means(62.5, 62.5, 0, of: 100).text
    #expect(text.en == "the mean stayed at 62.50 percent (pre and post)")
    #expect(text.th == "คะแนนเฉลี่ยคงเดิมที่ร้อยละ 62.50 (ก่อนและหลัง)")
  }

  @Test(
    "where two decimals would contradict each other there are more",
    arguments: [
      (20.004, 20.006, 0.002, "rose from 20.004 (pre) to 20.006 (post) out of 30, by 0.002"),
      (19.995, 20.004, 0.009, "rose from 19.995 (pre) to 20.004 (post) out of 30, by 0.009"),
      (20.006, 20.004, -0.002, "fell from 20.006 (pre) to 20.004 (post) out of 30, by 0.002"),
    ] as [(Double, Double, Double, String)])
  func decimals(pre: Double, post: Double, change: Double, text: String) throws {
    #expect(try means(pre, post, change).text.en == "the mean \(text)")
  }
}
