import Arguments
import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import ThaiText
import Vocabulary

/// `khaolam judge score`: gives an answer that waits for a judge its score.
enum JudgeScoreCommand: Runnable {
  static let command = Command(
    ["judge", "score"], section: CommandList.Section.play,
    summary: "score an answer that waits for a judge, by its rubric",
    discussion: """
      One score for each criterion, in the order of the rubric. Of several judges the mean counts; a \
      judge who scores again replaces the score given before. The PIN is asked for.
      """,
    positionals: [
      Positional(.text("ENTRY"), help: "the answer's entry as judge list names it")
    ],
    options: [
      Option("scores", takes: .text("N,N…"), help: "the points, one number for each criterion"),
      Option(
        "judge", takes: .text("NAME"), default: defaultJudge,
        help: "who judges, where there are several"),
      Option("note", takes: .text("TEXT"), help: "what the judge has to say"),
      PinEntry.option,
    ],
    examples: [
      .init("khaolam judge score k1@9f2c41d07b6e8a53:12 --scores 30,50", "by two criteria"),
      .init(
        "khaolam judge score k1@9f2c41d07b6e8a53:12 --scores 80 --judge Ann", "a second judge"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let place = try call.entryPlace()
    let scores = try call.scores()
    let judge = try call.text("judge", upTo: 64) ?? defaultJudge
    let note = try call.text("note", upTo: 1_000)
    let listed = try world.event()
    let journal = try world.journal(for: listed.id)
    let event = try journal.completed(listed)
    let desk = CorrectionDesk(
      event: event, journal: journal, kiosk: world.desk, questions: try world.questions())
    // What can't be judged is told before the PIN is asked for.
    let proposal = try desk.propose(
      .judge(place, by: judge, scores: scores), because: note ?? "", now: Environment.now)
    try world.requirePin(of: journal, event: event.id)
    _ = try desk.make(proposal)
    let key = EntryKey(event: event.id, kiosk: place.kiosk, seq: place.seq)
    guard let entry = try journal.entry(key) else { throw NoSuchAnswer(place: place) }
    let answer = try Answered(body: entry.body)
    let result = try result(of: answer, in: entry, journal: journal)
    try Output.write(printable(result[world.language]) + "\n")
    return ExitStatus.done
  }

  /// What the answer earns now.
  private static func result(
    of answer: Answered, in entry: Entry, journal: StoreJournal
  ) throws -> Bilingual {
    let rulings = try journal.rulings(event: entry.key.event)
    var judgings = Judgings()
    for other in try journal.entries(of: entry.player, at: answer.quiz, event: entry.key.event) {
      try judgings.add(other, under: rulings)
    }
    let place = entry.place
    let question = QuestionID(entry.subject)
    let judges = judgings.scores(of: answer, to: question, at: place)
    let credit = judgings.credit(of: answer, to: question, at: place) ?? 0
    let points = answer.points(judged: credit)
    let percent = Self.percent(credit)
    // Of several judges each one's share, so that it shows how far they are apart.
    let names = judges.map { judged in
      judges.count == 1 ? judged.judge : "\(judged.judge) \(Self.percent(judged.credit)) %"
    }.joined(separator: ", ")
    return Bilingual(
      th: "\(place.name): ร้อยละ \(percent) ได้ \(points) คะแนน (ผู้ให้คะแนน: \(names))",
      en: "\(place.name): \(percent) %, \(points) points (judged by \(names))")
  }
}

extension JudgeScoreCommand {
  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
