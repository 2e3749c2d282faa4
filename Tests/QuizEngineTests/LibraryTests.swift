import FoundationEssentials
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("The bundled banks")
struct LibraryTests {
  private static let quizzes = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "quizzes").path

  private static func banks(in folder: String) throws -> [Bank] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(quizzes)/\(folder)")
    return try names.filter { $0.hasSuffix(".gift") }.sorted().map {
      Bank(gift: try FileReader.source(at: "\(quizzes)/\(folder)/\($0)"))
    }
  }

  private static func all() throws -> [Bank] {
    try banks(in: "english-for-asean") + banks(in: "tests") + banks(in: "car-rally")
  }

  @Test("are a library of 800 questions and more in 12 banks and more")
  func size() throws {
    let banks = try Self.banks(in: "english-for-asean")
    #expect(banks.count >= 12)
    #expect(banks.map(\.count).reduce(0, +) >= 800)
  }

  @Test("have no faults, and no two questions with the same id")
  func sound() throws {
    let banks = try Self.all()
    for bank in banks { #expect(bank.diagnostics.isEmpty, "\(bank.file.name)") }
    let ids = banks.flatMap { bank in bank.indices.map { bank.id(at: $0) } }
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "hold each level from A1 to B2 to at least 15 percent", arguments: [Level.a1, .a2, .b1, .b2])
  func levels(level: Level) throws {
    let questions = try Self.banks(in: "english-for-asean").flatMap(\.self)
    #expect(questions.count { $0.level == level } * 100 >= questions.count * 15)
  }

  @Test("use every kind that asks something, each bank at least seven")
  func kinds() throws {
    let banks = try Self.banks(in: "english-for-asean")
    for bank in banks { #expect(Set(bank.map(\.kind)).count >= 7, "\(bank.file.name)") }
    #expect(
      Set(banks.flatMap { $0.map(\.kind) })
        == Set(QuestionKind.allCases).subtracting([.description]))
  }

  @Test("give each question an id of its author, a level, a topic, and feedback in both languages")
  func complete() throws {
    for bank in try Self.all() {
      for question in bank {
        #expect(question.id != question.contentID, "\(question.id)")
        #expect(question.level != nil && question.topic != nil, "\(question.id)")
        let feedback = question.feedback?.text ?? ""
        let hasThai = feedback.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) }
        let hasEnglish = feedback.utf8.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        #expect(hasThai && hasEnglish, "\(question.id)")
      }
    }
  }

  @Test("are answered rightly by the answers that they expect")
  func keys() throws {
    for question in try Self.all().flatMap(\.self) where question.kind != .description {
      let play = question.play()
      guard !play.isJudged else { continue }
      #expect(!play.expected.isEmpty, "\(question.id)")
      guard let line = Self.rightLine(question, play) else { continue }
      let response = try play.read(line)
      #expect(play.grade(response).credit == 1, "\(question.id): \(line)")
    }
  }

  /// A line that answers a question rightly.
  private static func rightLine(_ question: Question, _ play: any Play) -> String? {
    func keys(_ isRight: (Int) -> Bool) -> String {
      play.options.indices.filter(isRight).map(play.key(ofOption:)).joined(separator: " ")
    }
    return switch question.body {
    case .choice(let answers), .multiple(let answers): keys { answers[$0].weight > 0 }
    case .trueFalse(let isTrue, _, _): isTrue ? "true" : "false"
    case .short, .dictation, .numeric: play.expected.first
    case .matching(let pairs, _):
      pairs.compactMap { pair in
        play.options.firstIndex { $0.text == FormattedText(pair.match).plain }
      }.map(play.key(ofOption:)).joined(separator: " ")
    case .ordering: keys { _ in true }
    case .cloze: ClozeText(question.stem.plain).gaps.map { $0[0] }.joined(separator: "; ")
    case .essay, .speaking, .description: nil
    }
  }

  @Test("have two test forms that match item by item in kind, level and topic")
  func parallel() throws {
    let forms = try Self.banks(in: "tests")
    #expect(forms.map(\.count) == [30, 30])
    for (after, before) in zip(forms[0], forms[1]) {
      #expect(after.kind == before.kind, "\(after.id)")
      #expect(after.level == before.level, "\(after.id)")
      #expect(after.topic == before.topic, "\(after.id)")
      #expect(after.contentID != before.contentID, "\(after.id)")
      #expect(!after.play().isJudged && after.spokenText == nil, "\(after.id)")
    }
  }

  @Test("have 60 cards for the rally, of which tasks are judged by a rubric of 100 points")
  func rally() throws {
    let cards = try Self.banks(in: "car-rally").flatMap(\.self)
    #expect(cards.count == 60)
    for task in cards where task.topic == "task" {
      #expect(task.play().isJudged, "\(task.id)")
      #expect(task.rubric.criteria.count >= 3 && task.rubric.most == 100, "\(task.id)")
    }
    #expect(cards.count { $0.topic == "rc" } == 40)
  }
}
