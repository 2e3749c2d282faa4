import Testing
import Vocabulary

@testable import Entries

@Suite struct AnsweredAsWrittenTests {
  /// Bodies of all shapes that are written: no answer, one, several; credits of all kinds.
  static let bodies: [String] = [[], ["o1"], ["a", "ค"], [""]].flatMap { answer in
    [0, 1, 0.5, 0.333_333_333_333_333_3].map { credit in
      Answered(
        quiz: "greetings", attempt: 1, number: 30, answer: answer, verdict: .partly, rule: .race,
        value: 150, credit: credit, taken: 0, limit: 30_000, streak: 2
      ).body
    }
  }

  private func asWritten(_ bytes: [UInt8], withAnswer: Bool = true) -> Answered? {
    bytes.withUnsafeBufferPointer { Answered(asWritten: $0, withAnswer: withAnswer) }
  }

  private func anyJSON(_ bytes: [UInt8], withAnswer: Bool = true) -> Answered? {
    bytes.withUnsafeBufferPointer { try? Answered(anyJSON: $0, withAnswer: withAnswer) }
  }

  @Test("what was written here is read without looking for its members", arguments: bodies)
  func written(body: String) {
    for withAnswer in [true, false] {
      let read = asWritten(Array(body.utf8), withAnswer: withAnswer)
      #expect(read != nil)
      #expect(read == anyJSON(Array(body.utf8), withAnswer: withAnswer))
    }
  }

  @Test("with a byte changed, added or gone, it reads what any JSON says, or leaves it to that")
  func changed() {
    let others = Array("\"\\ ,:.[]{}0159-eo\u{1}".utf8) + [0xC3]
    for body in stride(from: 0, to: 16, by: 5).map({ Array(Self.bodies[$0].utf8) }) {
      for place in body.indices {
        var shorter = body
        shorter.remove(at: place)
        var changes = [shorter]
        for other in others {
          var changed = body
          changed[place] = other
          var longer = body
          longer.insert(other, at: place)
          changes += [changed, longer]
        }
        for bytes in changes {
          guard let read = asWritten(bytes) else { continue }
          #expect(read == anyJSON(bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }

  @Test(
    "texts with escapes and answers in games are left to any JSON",
    arguments: ["\"", "\\", "\n"])
  func escapes(text: String) {
    var answered = AnsweredTests.sample
    answered.answer = [text]
    #expect(asWritten(Array(answered.body.utf8)) == nil)
    answered.answer = []
    answered.by = "p-01"
    #expect(asWritten(Array(answered.body.utf8)) == nil)
  }
}
