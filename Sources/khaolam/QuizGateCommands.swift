import Arguments
import Entries
import Facilitation
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam quiz open`: lets people begin a quiz, and go on with one that was paused.
enum QuizOpenCommand: Runnable {
  static let command = gate(
    "open", "let people begin a quiz that was closed, or go on with one that was paused",
    discussion: "At all terminals. Quizzes are open unless they were closed.")

  static func run(_ world: World) throws -> Int32 { try turn(to: .open, in: world) }
}

/// `khaolam quiz close`: lets nobody begin a quiz.
enum QuizCloseCommand: Runnable {
  static let command = gate(
    "close", "let nobody begin a quiz, at any terminal",
    discussion: "Who is in the middle of it goes on to its end.")

  static func run(_ world: World) throws -> Int32 { try turn(to: .closed, in: world) }
}

/// `khaolam quiz pause`: lets a quiz stand still at all terminals.
enum QuizPauseCommand: Runnable {
  static let command = gate(
    "pause", "let a quiz stand still at all terminals, until it is opened",
    discussion: "Clocks stop within a second, and run on where they stopped.")

  static func run(_ world: World) throws -> Int32 { try turn(to: .paused, in: world) }
}

/// `khaolam quiz extend`: gives each question of a quiz more time.
enum QuizExtendCommand: Runnable {
  static let command = Command(
    ["quiz", "extend"], section: CommandList.Section.play,
    summary: "give each question of a quiz more time, at all terminals",
    discussion: """
      From the question that is on the screen on. A game that the whole hall plays together gets \
      the seconds once.
      """,
    positionals: [
      VoidCommand.quiz,
      Positional(.integer("SECONDS", in: 1...Extended.mostSeconds), help: "how many seconds more"),
    ],
    examples: [.init("khaolam quiz extend asean 15", "15 seconds more for each question")])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let quiz = try quiz(of: event, in: world)
    let seconds = world.call.integer("SECONDS") ?? 1
    let journal = try world.journal(for: event.id)
    _ = try journal.append(
      [
        Draft(
          at: Environment.now, kind: .extended, subject: quiz.id.rawValue,
          body: Extended(seconds: seconds).body)
      ], event: event.id, kiosk: world.desk)
    let total = try journal.gates(event: event.id)[quiz.id]?.extraSeconds ?? seconds
    try say(
      Bilingual(
        th: "“\(quiz.title.th)” มีเวลาเพิ่มข้อละ \(seconds) วินาที (รวมเพิ่ม \(total) วินาที)",
        en: "“\(quiz.title.en)” has \(seconds) seconds more for each question (\(total) in all)."),
      in: world)
    return ExitStatus.done
  }
}

private func gate(_ name: String, _ summary: String, discussion: String) -> Command {
  Command(
    ["quiz", name], section: CommandList.Section.play, summary: summary, discussion: discussion,
    positionals: [VoidCommand.quiz],
    examples: [.init("khaolam quiz \(name) asean", "one quiz")])
}

private func quiz(of event: Event, in world: World) throws -> Quiz {
  let id = QuizID((world.call.string("QUIZ") ?? "").trimmed)
  guard let quiz = event.quiz(id) else {
    throw CorrectionRefused.noSuchQuiz(id, among: event.quizzes.map(\.id))
  }
  return quiz
}

private func say(_ text: Bilingual, in world: World) throws {
  try Output.write(printableLine(text[world.language]) + "\n")
}

private func turn(to state: QuizGate.State, in world: World) throws -> Int32 {
  let event = try world.event()
  let quiz = try quiz(of: event, in: world)
  let journal = try world.journal(for: event.id)
  // Said again, it changes nothing.
  if try journal.gates(event: event.id)[quiz.id]?.state ?? .open != state {
    _ = try journal.append(
      [Draft(at: Environment.now, kind: state.kind, subject: quiz.id.rawValue)], event: event.id,
      kiosk: world.desk)
  }
  switch state {
  case .open:
    try say(
      Bilingual(th: "เปิด “\(quiz.title.th)” แล้ว", en: "“\(quiz.title.en)” is open."), in: world)
  case .closed:
    try say(
      Bilingual(th: "ปิด “\(quiz.title.th)” แล้ว", en: "“\(quiz.title.en)” is closed."), in: world)
  case .paused:
    try say(
      Bilingual(
        th: "พัก “\(quiz.title.th)” แล้ว เปิดต่อด้วย quiz open \(quiz.id)",
        en: "“\(quiz.title.en)” is paused. It goes on with: quiz open \(quiz.id)"), in: world)
  }
  return ExitStatus.done
}
