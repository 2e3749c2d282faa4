import Arguments
import Entries
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

  private static let defaultJudge = "facilitator"

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let place = try call.entryPlace()
    let scores = try call.scores()
    let judge = try call.text("judge", upTo: 64) ?? defaultJudge
    let note = try call.text("note", upTo: 1_000)
    let event = try world.event()
    let journal = try world.journal(for: event.id)
    let entry = try waitingEntry(at: place, event: event.id, in: journal)
    let answer = try Answered(body: entry.body)
    let question = QuestionID(entry.subject)
    let rubric = try world.questionFinder(of: event)(answer.quiz, question)?.rubric ?? .whole
    if let misfit = rubric.misfit(of: scores) { throw ScoresDontFit(misfit: misfit) }
    try world.requirePin(of: journal, event: event.id)
    let judged = Judged(
      quiz: answer.quiz, attempt: answer.attempt, answer: place, judge: judge, scores: scores,
      most: rubric.criteria.map(\.most), credit: rubric.credit(of: scores) ?? 0, note: note ?? "")
    let draft = Draft(
      at: Environment.now, kind: .judged, team: entry.team, person: entry.person,
      subject: entry.subject, body: judged.body)
    _ = try journal.append([draft], event: event.id, kiosk: world.desk)
    let result = try result(of: answer, in: entry, journal: journal)
    try Output.write(printable(result[world.language]) + "\n")
    return ExitStatus.done
  }

  private static func waitingEntry(
    at place: EntryPlace, event: EventID, in journal: SQLiteJournal
  ) throws -> Entry {
    let key = EntryKey(event: event, kiosk: place.kiosk, seq: place.seq)
    guard let entry = try journal.entry(key), entry.kind == .answered,
      try Answered(scoreOf: entry.body).verdict == .pending
    else { throw NoSuchAnswer(place: place) }
    return entry
  }

  /// What the answer earns now.
  private static func result(
    of answer: Answered, in entry: Entry, journal: SQLiteJournal
  ) throws -> Bilingual {
    let rulings = try journal.rulings(event: entry.key.event)
    var judgings = Judgings()
    for other in try journal.entries(
      of: entry.player, at: answer.quiz, event: entry.key.event)
    where !rulings.isUndone(other.place) {
      try judgings.add(other)
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

/// There is no answer under a name that waits for a judge.
struct NoSuchAnswer: ExplainedError {
  var place: EntryPlace

  var message: Bilingual {
    Bilingual(
      th: "\(place.name) ไม่ใช่คำตอบที่ต้องมีผู้ให้คะแนน",
      en: "\(place.name) is not an answer that a judge scores.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "โปรดดูรายการที่รอด้วย khaolam judge list", en: "See those that wait: khaolam judge list.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// Scores don't fit the rubric of the question.
struct ScoresDontFit: ExplainedError {
  var misfit: RubricMisfit

  var message: Bilingual {
    switch misfit {
    case .count(let count, let rubric):
      Bilingual(
        th: "ให้คะแนนมา \(count) ค่า แต่มีเกณฑ์ \(rubric.criteria.count) ข้อ: \(list(rubric).th)",
        en: "\(counted(count, "score", "scores")) for "
          + "\(counted(rubric.criteria.count, "criterion", "criteria")): \(list(rubric).en).")
    case .score(let score, let criterion):
      Bilingual(
        th: "เกณฑ์ “\(name(criterion).th)” ให้ได้ 0 ถึง \(criterion.most) คะแนน ไม่ใช่ \(score)",
        en: "“\(name(criterion).en)” takes 0 to \(criterion.most) points, not \(score).")
    }
  }

  var remedy: Bilingual {
    Bilingual(
      th: "โปรดให้คะแนนใหม่ตามลำดับเกณฑ์ เช่น --scores 30,50",
      en: "Give a score for each in this order, as in --scores 30,50.")
  }

  var exitCode: Int32 { ExitStatus.usage }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private func name(_ criterion: Rubric.Criterion) -> Bilingual {
    criterion.name.isEmpty
      ? Bilingual(th: "คำตอบโดยรวม", en: "the answer as a whole")
      : Bilingual(th: criterion.name, en: criterion.name)
  }

  private func list(_ rubric: Rubric) -> Bilingual {
    func text(_ language: Language) -> String {
      rubric.criteria.map { "\(name($0)[language]) 0–\($0.most)" }.joined(separator: ", ")
    }
    return Bilingual(th: text(.thai), en: text(.english))
  }
}
