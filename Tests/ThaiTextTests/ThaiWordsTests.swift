import Testing
import ThaiText

@Suite struct ThaiWordsTests {
  private func split(_ text: String, by words: ThaiWords) -> String {
    var scalars = Array(text.unicodeScalars)
    for offset in words.breaks(in: scalars).reversed() { scalars.insert("|", at: offset) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(
    "words are found by the dictionary",
    arguments: [
      "การ|เรียน|ภาษา|อังกฤษ", "ไป|โรงเรียน", "ดอก|กุหลาบ", "เด็กๆ|กิน|ข้าวหลาม", "ก", "",
    ])
  func words(expected: String) throws {
    let words = try #require(ThaiWords.shared)
    #expect(split(expected.filter { $0 != "|" }, by: words) == expected)
  }

  @Test("a long run is split as its parts are")
  func longRun() throws {
    let words = try #require(ThaiWords.shared)
    let text = "การเรียนการสอนภาษาอังกฤษเพื่อการสื่อสาร"
    let once = split(text, by: words)
    let often = split(String(repeating: text, count: 60), by: words)
    #expect(often == Array(repeating: once, count: 60).joined(separator: "|"))
  }

  @Test("a breaker is used by many tasks at once")
  func parallel() async throws {
    let words = try #require(ThaiWords())
    let scalars = Array("การเรียนการสอนภาษาอังกฤษเพื่อการสื่อสาร".unicodeScalars)
    let expected = words.breaks(in: scalars)
    let differing = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).count { _ in words.breaks(in: scalars) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }

  @Test("there is no breaker without a dictionary", arguments: ["/nowhere/thbrk.tri", "/dev/null"])
  func noDictionary(path: String) {
    #expect(ThaiWords(dictionary: path) == nil)
  }
}
