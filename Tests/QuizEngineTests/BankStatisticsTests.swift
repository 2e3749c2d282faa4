import FoundationEssentials
import SourceText
import Testing
import ThaiText
import Vocabulary

@testable import QuizEngine

@Suite("statistics of banks")
struct BankStatisticsTests {
  @Test("counts kinds, levels, topics and keys, adds words, time and points")
  func counts() throws {
    let bank = gift(
      """
      // [tag:A1] [tag:topic=x]
      One two three{=a ~b ~c}

      // [tag:B1] [tag:topic=y] [tag:seconds=90]
      One two{~a =b ~c}

      // [tag:A1] [tag:topic=y]
      One{~a =b}

      One two three four five{T}

      Read this.
      """)
    let statistics = try #require(BankStatisticsReport([bank]).banks.first)
    #expect(statistics.questions == 5)
    #expect(
      statistics.kinds == [.init("choice", 3), .init("truefalse", 1), .init("description", 1)])
    #expect(statistics.levels == [.init("A1", 2), .init("B1", 1), .init(nil, 2)])
    #expect(statistics.topics == [.init("y", 2), .init("x", 1), .init(nil, 2)])
    #expect(
      statistics.keyPositions == [
        .init(options: 2, keys: [0, 1]), .init(options: 3, keys: [1, 1, 0]),
      ])
    #expect(statistics.words == .init([6, 5, 3, 7, 2]))
    #expect(statistics.words.total == 23 && statistics.words.median == 5)
    // A word a second, and 10 s for a choice: 6 + 10; 90; 3 + 10; 7 + 8; 2.
    #expect(statistics.minutes == 2.3)
    #expect(statistics.points == 500)
  }

  @Test("of several banks there is a sum, in which the median is that of all questions")
  func total() {
    let report = BankStatisticsReport([gift("a b{T}\n\nc{T}"), gift("d e f g{=x}"), gift("")])
    #expect(report.banks.map(\.questions) == [2, 1, 0])
    #expect(report.total.file == nil && report.total.questions == 3)
    #expect(report.total.words == .init([4, 3, 4]))
    #expect(report.banks[2].words == .init([]))
    #expect(report.total.words.median == 4)
    #expect(BankStatistics.Words([1, 4]).median == 2.5)
  }

  @Test(
    "words are counted in both languages",
    arguments: [
      ("", 0), ("one  two\nthree", 3), ("it's 9 a.m. – now!", 4), ("… _____ ?", 0),
      ("ฉันชอบกินข้าวหลาม", 4), ("ไป school วันนี้", 4),
    ])
  func words(text: String, count: Int) {
    #expect(WordCount.words(in: text) == count)
  }

  @Test(
    "answering takes its time by kind",
    arguments: [
      ("One{~%50%a ~%50%b}", 23), ("One{=a -> b =c -> d}", 21),
      ("One{>ALL VERTICAL\na\nb\nc\n}", 22), ("// [tag:kind=cloze]\na [[b]] c [[d]]{}", 28),
      ("// [tag:kind=dictation]\nOne{=a b c}", 13), ("One{}", 181),
      ("// [tag:kind=speaking]\nOne{}", 91), ("One{#5}", 21), ("One{=a =b}", 21),
    ])
  func seconds(source: String, seconds: Int) throws {
    let facts = QuestionFacts(try #require(gift(source).first))
    #expect(facts.seconds == Double(seconds), "\(facts.kind)")
  }

  @Test("a text stands in columns in both languages, harmless", arguments: Language.allCases)
  func text(language: Language) throws {
    let bank = Bank(
      gift: SourceFile(
        name: "one\u{1B}.gift",
        text: """
          // [tag:A1] [tag:topic=คำทักทาย]
          One two three{=a ~b ~c}

          // [tag:A2] [tag:topic=travel]
          One two three four{#7}

          One two{~b =c}
          """))
    let text = BankStatisticsReport([bank, bank]).text(in: language)
    try expectSnapshot(text, named: "statistics-\(language.rawValue).txt")
    #expect(text == printable(text))
  }

  @Test("a topic keeps its name in Thai, also where a kind is called so")
  func topicNamedAsKind() {
    let bank = gift("// [tag:topic=speaking]\nOne{T}")
    let text = BankStatisticsReport([bank]).text(in: .thai)
    #expect(text.contains("speaking"))
    #expect(!text.contains("พูด"))
  }

  @Test("JSON names what is missing as null")
  func json() throws {
    let report = BankStatisticsReport([gift("One{T}")])
    let text = String(decoding: try JSONEncoder().encode(report.total.levels), as: UTF8.self)
    #expect(text.contains("\"name\":null"))
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(BankStatisticsReport.self, from: data) == report)
  }
}
