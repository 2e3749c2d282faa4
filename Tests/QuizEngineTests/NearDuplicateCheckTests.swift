import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct NearDuplicateCheckTests {
  private let first = """
    // [id:a]
    A visitor from Vientiane comes to your office at nine in the morning. What do you say first? {
    =Good morning, may I help you? ~See you tomorrow. ~Never mind. ~What do you want?}
    """

  private func found(_ texts: String...) -> [[String]] {
    let banks = texts.enumerated().map { BankUnderCheck(gift($1, name: "\($0).gift")) }
    return NearDuplicateCheck().check(banks).enumerated().map { number, findings in
      findings.map {
        let line = SourceFile(name: "", text: texts[number]).position(at: $0.diagnostic.offset).line
        return "\(line) \($0.diagnostic.severity) \($0.diagnostic.message.en)"
      }
    }
  }

  @Test("a question that differs in a word or two is named in its bank")
  func oneBank() {
    let second = first.replacing("[id:a]", with: "[id:b]").replacing("nine", with: "ten")
    #expect(
      found(first + "\n\n" + second) == [
        ["6 warning 82 percent the same as the question in line 2"]
      ])
  }

  @Test("it is named in the later of two banks, with the other's file and line")
  func twoBanks() {
    let second = first.replacing("[id:a]", with: "[id:b]")
    #expect(found(first, second) == [[], ["2 warning 100 percent the same as 0.gift:2"]])
    #expect(found(second) == [[]])
  }

  @Test("the order of the options and the marks count for nothing")
  func order() {
    let second = """
      // [id:b]
      a visitor from VIENTIANE comes to your office, at nine in the morning: what do you say first? {
      ~What do you want? ~Never mind! =Good morning - may I help you ~“See you tomorrow”}
      """.replacing("morning:", with: "morning\\:")
    #expect(found(first, second)[1].count == 1)
  }

  @Test("questions of one pattern with another answer are none")
  func otherKey() {
    let second = first.replacing("[id:a]", with: "[id:b]").replacing("nine", with: "ten")
      .replacing("=Good", with: "~Good").replacing("~Never", with: "=Never")
    #expect(found(first, second) == [[], []])
    let sums = "How many baht are 20 baht and 5 baht more, all in all, if you count them? {#25}"
    #expect(found(sums, sums.replacing("20", with: "30").replacing("25", with: "35")) == [[], []])
  }

  @Test("what differs in a fifth of its words and more is none")
  func different() {
    let second = first.replacing("[id:a]", with: "[id:b]").replacing("nine", with: "ten")
      .replacing("Vientiane", with: "Hanoi").replacing("Never mind", with: "Good night")
    #expect(found(first, second) == [[], []])
    let thai = "ผู้มาติดต่อมาถึงสำนักงานตอนเช้า ควรพูดว่าอย่างไร {=สวัสดีค่ะ ~ลาก่อน}"
    #expect(found(thai, thai.replacing("ตอนเช้า", with: "ตอนเย็น"))[1].count == 1)
    #expect(found(thai, "ผู้มาติดต่อกลับบ้านแล้ว ควรทำอะไร {=สวัสดีค่ะ ~ลาก่อน}") == [[], []])
  }

  @Test("what other checks of a bank name is not named again")
  func namedOnce() {
    #expect(found(first + "\n\n" + first) == [[]])
    #expect(found(first + "\n\n" + first.replacing("[id:a]", with: "[id:b]")) == [[]])
  }

  @Test("every pair of sets that is similar enough is found, as by comparing all with all")
  func exact() {
    var random = SeededGenerator(seed: 3)
    let sets = (0..<300).map { _ -> [UInt64] in
      let base = Int.random(in: 0..<6, using: &random) * 30
      let kept = (0..<30).filter { _ in Int.random(in: 0..<20, using: &random) > 0 }
      return kept.map { UInt64(base + $0) }
    }
    let later = Set(SimilarSets(sets).pairs { _, _ in true }.map(\.later))
    let expected = sets.indices.filter { number in
      sets[..<number].contains { other in
        let common = Set(sets[number]).intersection(other).count
        return 5 * common >= 4 * (sets[number].count + other.count - common)
      }
    }
    #expect(later == Set(expected))
    #expect(expected.count > 100)
  }
}
