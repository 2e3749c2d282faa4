import Arguments
import Entries
import Facilitation
import Programme
import ThaiText
import Vocabulary

/// `khaolam adjust`: gives a team points, or takes some.
enum AdjustCommand: Runnable {
  static let command = Command(
    ["adjust"], section: CommandList.Section.play,
    summary: "give a team points, or take some, with the reason",
    discussion: CorrectionNote.discussion,
    positionals: [
      Positional(.text("TEAM"), help: "the team: its id, number or name"),
      Positional(
        .integer("POINTS", in: -CorrectionDesk.mostPoints...CorrectionDesk.mostPoints),
        help: "how many; below 0 takes them"),
    ],
    options: CorrectionNote.options,
    examples: [
      .init("khaolam adjust dao-rueang 50 --reason 'the best cheer'", "for anything"),
      .init("khaolam adjust 2 -20 --reason 'late from lunch'", "the second team"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let note = try CorrectionNote(world)
    let name = (world.call.string("TEAM") ?? "").trimmed
    let team = note.event.teams.named(name)?.id ?? TeamID(name)
    return try note.make(.adjust(team, points: world.call.integer("POINTS") ?? 0))
  }
}

/// `khaolam void`: gives everyone who was asked a question its value.
enum VoidCommand: Runnable {
  static let command = Command(
    ["void"], section: CommandList.Section.play,
    summary: "void a question: all who were asked it get its value",
    discussion: CorrectionNote.discussion,
    positionals: [Self.quiz, Self.question], options: CorrectionNote.options,
    examples: [
      .init("khaolam void asean asean-017 --reason 'the picture was missing'", "one question")
    ])

  static let quiz = Positional(.text("QUIZ"), help: "the quiz's id")
  static let question = Positional(.text("QUESTION"), help: "the question's id")

  static func run(_ world: World) throws -> Int32 {
    try CorrectionNote(world).make(
      .void(
        QuizID(world.call.string("QUIZ") ?? ""), QuestionID(world.call.string("QUESTION") ?? "")))
  }
}

/// `khaolam regrade`: accepts another answer to a question.
enum RegradeCommand: Runnable {
  static let command = Command(
    ["regrade"], section: CommandList.Section.play,
    summary: "accept another answer to a question, for all who gave it",
    discussion: """
      Who gave the answer, before or after, has it right: the same but for letter case and spaces. \
      A bonus for answers in a row is not given anew.
      \(CorrectionNote.discussion)
      """,
    positionals: [VoidCommand.quiz, VoidCommand.question],
    options: [
      Option(
        "accept", takes: .text("TEXT"), help: "the answer that is right, too, or an option's letter"
      )
    ] + CorrectionNote.options,
    examples: [
      .init(
        "khaolam regrade office office-031 --accept 'photocopier' --reason 'said here, too'",
        "a typed answer")
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let answer = try world.call.text("accept", upTo: 200) else {
      throw world.call.error(.missingArgument("--accept"))
    }
    return try CorrectionNote(world).make(
      .regrade(
        QuizID(world.call.string("QUIZ") ?? ""), QuestionID(world.call.string("QUESTION") ?? ""),
        accepting: answer))
  }
}

/// `khaolam reset`: takes a person's attempt out of the count.
enum ResetCommand: Runnable {
  static let command = Command(
    ["reset"], section: CommandList.Section.play,
    summary: "take an attempt at a quiz out of the count, so that it can be made again",
    discussion: """
      For an attempt under a wrong name, or mischief. It is kept and does not count. A round of a \
      game is a team's, by its id, number or name, or the table's: `table`.
      \(CorrectionNote.discussion)
      """,
    positionals: [
      VoidCommand.quiz,
      Positional(.text("PERSON"), help: "the person's id; of a game the team, or table"),
    ],
    options: [
      Option(
        "attempt", takes: .integer("N", in: 1...1_000_000),
        help: "which attempt; default: the latest that counts")
    ] + CorrectionNote.options,
    examples: [.init("khaolam reset asean p17 --reason 'played under a wrong name'", "the latest")])

  static func run(_ world: World) throws -> Int32 {
    let note = try CorrectionNote(world)
    let quiz = QuizID(world.call.string("QUIZ") ?? "")
    let name = (world.call.string("PERSON") ?? "").trimmed
    let player = note.event.quiz(quiz)?.player(named: name, in: note.event)
    return try note.make(
      .reset(quiz, player ?? .person(PersonID(name)), attempt: world.call.integer("attempt")))
  }
}

/// `khaolam undo`: takes a correction back.
enum UndoCommand: Runnable {
  static let command = Command(
    ["undo"], section: CommandList.Section.play,
    summary: "take back a correction or a judge's score",
    discussion: """
      Its entry is kept and does not count; khaolam export corrections lists them all.
      \(CorrectionNote.discussion)
      """,
    positionals: [Positional(.text("ENTRY"), help: "the correction's entry, KIOSK@STORE:SEQ")],
    options: CorrectionNote.options,
    examples: [
      .init("khaolam undo desk@9f2c41d07b6e8a53:12 --reason 'wrong team'", "a mistake")
    ])

  static func run(_ world: World) throws -> Int32 {
    try CorrectionNote(world).make(.undo(try world.call.entryPlace()))
  }
}

extension Invocation {
  /// The place that `ENTRY` names.
  ///
  /// - Throws: `UsageError` where it names none.
  func entryPlace() throws -> EntryPlace {
    let name = string("ENTRY") ?? ""
    guard let place = EntryPlace(name) else {
      throw error(
        .rejected(
          name, of: "ENTRY",
          because: "an entry is named KIOSK@STORE:SEQ, as khaolam export corrections lists them"))
    }
    return place
  }
}
