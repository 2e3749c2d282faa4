import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// RC questions that give each other away: what is right at one stands in the text of another, or a
/// question is asked twice.
struct LeakingQuestionsCheck: RouteCheck {
  let name = "leaking-rc"
  let severity = Diagnostic.Severity.warning
  let explanation = Bilingual(
    th: "ผู้เล่นถือคำถามทุกข้อพร้อมกัน คำตอบที่อยู่ในข้ออื่นจึงไม่ต้องหาตามทาง "
      + "คำสั้นและเลขหลักน้อยไม่นับ เพราะพบในคำถามทั่วไป",
    en: "Players hold all questions at once; an answer that stands in another question "
      + "need not be found on the road. Short words and small numbers stand in many and "
      + "do not count.")

  private struct Card {
    var checkpoint: CheckpointID
    var question: Question
    var expected: [[String]]
    var words: [String]
  }

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    let cards = route.route.checkpoints.flatMap { checkpoint in
      route.questions.rc(checkpoint.id).map { Self.card($0, at: checkpoint.id) }
    }
    var found: [Diagnostic] = []
    var seen: [QuestionID: CheckpointID] = [:]
    for card in cards {
      if let other = seen[card.question.id] {
        found.append(
          finding(
            at: route.offset(of: card.checkpoint, "rc"),
            th: "คำถาม “\(card.question.id)” ใช้ที่ \(other) แล้ว",
            en: "`\(card.question.id)` is asked at \(other) already", remedy: remedy))
      }
      seen[card.question.id] = card.checkpoint
    }
    for card in cards {
      for other in cards where other.question.id != card.question.id {
        guard let leak = other.expected.first(where: { contains(card.words, $0) }) else { continue }
        found.append(
          finding(
            at: route.offset(of: card.checkpoint, "rc"),
            th: "คำถาม “\(card.question.id)” บอกเฉลยของ “\(other.question.id)”: "
              + leak.joined(separator: " "),
            en: "`\(card.question.id)` gives away the answer of `\(other.question.id)`: "
              + leak.joined(separator: " "), remedy: remedy))
      }
    }
    return found
  }

  private let remedy = Bilingual(th: "เลือกคำถามอื่น", en: "choose another question")

  private static func card(_ question: Question, at checkpoint: CheckpointID) -> Card {
    let play = question.play()
    // What every true/false question offers tells nothing of another.
    let isStatement = question.kind == .trueFalse
    let offered = isStatement ? [] : (play.prompts + play.options).map(\.text)
    let texts = [question.shownStem] + offered
    // Short words and small numbers stand in many questions, and tell nothing.
    let expected = (isStatement ? [] : play.expected).map(words).filter { words in
      let length = words.joined().count
      return length >= 5 || words.count == 1 && words[0].allSatisfy(\.isNumber) && length >= 3
    }
    return Card(
      checkpoint: checkpoint, question: question, expected: expected,
      words: texts.flatMap(words))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func contains(_ words: [String], _ part: [String]) -> Bool {
    guard !part.isEmpty, words.count >= part.count else { return false }
    return (0...(words.count - part.count)).contains { start in
      words[start..<start + part.count].elementsEqual(part)
    }
  }
}
