import Assessment
import Testing
import Vocabulary

private func sentence(_ scores: [(Double, Double)], of maximum: Double = 30) -> (
  en: String, th: String
) {
  let text = GainAnalysis(
    scores.enumerated().map {
      ScorePair(person: "p\($0.offset)", pre: $0.element.0, post: $0.element.1)
    }, maximum: maximum
  ).sentence
  return (text.en, text.th)
}

private func bundled(_ name: String) throws -> (en: String, th: String) {
  let (pairs, maximum) = try pairs(name)
  let text = GainAnalysis(pairs, maximum: maximum).sentence
  return (text.en, text.th)
}

@Suite struct GainSentenceTests {
  @Test("a rise that is more than chance")
  func rise() throws {
    let text = try bundled("workshop")
    #expect(
      text.en
        == "The mean score of the 78 people who took both tests rose from 14.6 to 19.1 out of "
        + "30, by 4.5 marks (95% confidence interval 4.0 to 5.0); a change this large is unlikely "
        + "to be due to chance alone (t(77) = 18.1, p < .001), a large effect (d = 1.10).")
    #expect(
      text.th == "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 78 คน มีคะแนนเฉลี่ยเพิ่มขึ้นจาก 14.6 เป็น 19.1 คะแนน "
        + "จากคะแนนเต็ม 30 คะแนน คือเพิ่มขึ้น 4.5 คะแนน (ช่วงความเชื่อมั่นร้อยละ 95 คือ 4.0 "
        + "ถึง 5.0) ซึ่งแตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 กล่าวคือ "
        + "มีโอกาสน้อยที่จะเกิดขึ้นโดยบังเอิญ (t(77) = 18.1, p < .001) ขนาดอิทธิพลใหญ่ (d = "
        + "1.10)")
  }

  @Test("a fall, its interval counted in its direction")
  func fall() throws {
    let text = try bundled("fall")
    #expect(
      text.en
        == "The mean score of the 24 people who took both tests fell from 18.2 to 16.9 out of "
        + "25, by 1.3 marks (95% confidence interval 0.4 to 2.1); a change this large is unlikely "
        + "to be due to chance alone (t(23) = −3.12, p = .005), a small effect (d = −0.38).")
    #expect(
      text.th == "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 24 คน มีคะแนนเฉลี่ยลดลงจาก 18.2 เป็น 16.9 คะแนน "
        + "จากคะแนนเต็ม 25 คะแนน คือลดลง 1.3 คะแนน (ช่วงความเชื่อมั่นร้อยละ 95 คือ 0.4 ถึง "
        + "2.1) ซึ่งแตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 กล่าวคือ "
        + "มีโอกาสน้อยที่จะเกิดขึ้นโดยบังเอิญ (t(23) = −3.12, p = .005) ขนาดอิทธิพลเล็ก (d = "
        + "−0.38)")
  }

  @Test("a change that chance could explain")
  func chance() throws {
    let text = try bundled("three")
    #expect(
      text.en
        == "The mean score of the 3 people who took both tests rose from 10.33 to 10.67 out of "
        + "20, by 0.33 marks (95% confidence interval −1.10 to 1.77); chance alone could explain "
        + "this (t(2) = 1.00, p = .423), a small effect (d = 0.22).")
    #expect(
      text.th == "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 3 คน มีคะแนนเฉลี่ยเพิ่มขึ้นจาก 10.33 เป็น 10.67 คะแนน "
        + "จากคะแนนเต็ม 20 คะแนน คือเพิ่มขึ้น 0.33 คะแนน (ช่วงความเชื่อมั่นร้อยละ 95 คือ "
        + "−1.10 ถึง 1.77) ซึ่งไม่แตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 กล่าวคือ "
        + "อาจเกิดขึ้นโดยบังเอิญ (t(2) = 1.00, p = .423) ขนาดอิทธิพลเล็ก (d = 0.22)")
  }

  @Test("no change")
  func level() {
    let text = sentence([(10, 12), (12, 10), (11, 11), (9, 9)], of: 22.5)
    #expect(
      text.en
        == "The mean score of the 4 people who took both tests stayed at 10.5 out of 22.5 (95% "
        + "confidence interval of the change −2.6 to 2.6); no change beyond chance can be seen "
        + "(t(3) = 0.00, p = 1.000), a negligible effect (d = 0.00).")
    #expect(
      text.th == "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 4 คน มีคะแนนเฉลี่ยคงเดิมที่ 10.5 คะแนน จากคะแนนเต็ม "
        + "22.5 คะแนน (ช่วงความเชื่อมั่นร้อยละ 95 ของการเปลี่ยนแปลงคือ −2.6 ถึง 2.6) "
        + "ไม่พบการเปลี่ยนแปลงที่มีนัยสำคัญทางสถิติที่ระดับ .05 (t(3) = 0.00, p = 1.000) "
        + "ขนาดอิทธิพลน้อยมาก (d = 0.00)")
  }

  @Test("everyone by the same")
  func same() {
    #expect(
      sentence([(10, 12), (12, 14)]).en
        == "The mean score of the 2 people who took both tests rose from 11.0 to 13.0 out of 30, "
        + "everyone by the same 2.0 marks, so that no test is possible.")
    #expect(
      sentence([(12, 10), (12, 10)]).en
        == "The mean score of the 2 people who took both tests fell from 12.0 to 10.0 out of 30, "
        + "everyone by the same 2.0 marks, so that no test is possible.")
    #expect(
      sentence([(12, 12), (11, 11)]).th
        == "ผู้ทำแบบทดสอบครบทั้งสองฉบับ 2 คน มีคะแนนเฉลี่ยคงเดิมที่ 11.5 คะแนน จากคะแนนเต็ม 30 "
        + "คะแนน โดยคะแนนของทุกคนไม่เปลี่ยนแปลง จึงทดสอบทางสถิติไม่ได้")
  }

  @Test("what differs by the noise of binary fractions only has not changed")
  func noise() {
    // 0.1 + 0.2 is 0.30000000000000004.
    let text = sentence([(0.1 + 0.2, 0.3), (0.1 + 0.2, 0.3), (7.5, 7.5)], of: 10)
    #expect(text.en.hasSuffix(", nobody’s score having changed, so that no test is possible."))
    #expect(text.th.hasSuffix(" โดยคะแนนของทุกคนไม่เปลี่ยนแปลง จึงทดสอบทางสถิติไม่ได้"))
  }

  @Test("a change that is one, and too small to be written, is told as one")
  func smallChange() {
    let text = sentence([(10, 10.001), (12, 12.001)])
    #expect(
      text.en.hasSuffix(
        ", everyone’s score having changed by the same small amount, so that no test is possible."))
  }

  @Test("nobody and one")
  func tiny() {
    #expect(
      sentence([]).en
        == "Nobody sat the test both before and after, so nothing can be said of a gain.")
    #expect(sentence([]).th == "ไม่มีผู้ใดทำแบบทดสอบครบทั้งสองฉบับ จึงบอกไม่ได้ว่าคะแนนเปลี่ยนไปอย่างไร")
    #expect(
      sentence([(15, 18.5)]).en
        == "One person sat the test both before and after, with 15 and then 18.5 of 30; from "
        + "one person nothing can be tested.")
    #expect(
      sentence([(15, 18.5)]).th
        == "มีผู้ทำแบบทดสอบครบทั้งสองฉบับ 1 คน ได้ 15 คะแนนก่อนและ 18.5 คะแนนหลัง จากคะแนนเต็ม "
        + "30 คะแนน ผลจากคนเดียวทดสอบทางสถิติไม่ได้")
  }
}
