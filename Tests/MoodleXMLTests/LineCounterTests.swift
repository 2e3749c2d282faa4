import SourceText
import Testing
import Vocabulary

@testable import MoodleXML

@Suite("Counting lines")
struct LineCounterTests {
  @Test("agrees with the positions of a file", arguments: ["a\nb\n\nc", "a\r\nb\rc\n", "", "ก\nข"])
  func lines(text: String) {
    let file = SourceFile(name: "", text: text)
    var counter = LineCounter(file)
    for offset in 0...file.bytes.count {
      #expect(counter.line(at: offset) == file.position(at: offset).line)
    }
  }
}
