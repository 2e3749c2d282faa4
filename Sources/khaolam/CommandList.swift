import Arguments

/// All commands, in the order that help lists them.
enum CommandList {
  static let all: [any (Runnable & Sendable).Type] = [
    KioskCommand.self,
    BoardCommand.self, BoardFreezeCommand.self, BoardThawCommand.self, BoardRevealCommand.self,
    PageCommand.self,
    QuizOpenCommand.self, QuizCloseCommand.self, QuizPauseCommand.self,
    QuizExtendCommand.self, QuizStatusCommand.self, SayCommand.self,
    JudgeListCommand.self, JudgeScoreCommand.self,
    AdjustCommand.self, VoidCommand.self, RegradeCommand.self, ResetCommand.self, UndoCommand.self,
    RallyStartCommand.self, RallyArriveCommand.self, RallyDepartCommand.self,
    RallyHintCommand.self, RallyJudgeCommand.self, RallyAllowCommand.self,
    RallyRetireCommand.self, RallyDisqualifyCommand.self, RallyReinstateCommand.self,
    RallyEnterCommand.self, RallySyncCommand.self, RallyResultsCommand.self,
    BankCheckCommand.self, BankShowCommand.self, BankStatsCommand.self, BankConvertCommand.self,
    BankNewCommand.self,
    EventCheckCommand.self, EventShowCommand.self, EventNewCommand.self,
    RosterImportCommand.self, RosterDrawCommand.self, RosterMoveCommand.self,
    RosterSwapCommand.self, RosterAddCommand.self, RosterAbsentCommand.self,
    RosterPresentCommand.self,
    RallyCheckCommand.self, RallyCardsCommand.self, RallyNewCommand.self,
    AnalyseItemsCommand.self, AnalyseGainCommand.self, AnalyseSurveyCommand.self,
    ExportCommand.self, ReportCommand.self, CertificatesCommand.self,
    RegisterAddCommand.self, RegisterListCommand.self, RegisterMoveCommand.self,
    RegisterMergeCommand.self, RegisterSplitCommand.self, RegisterDotsCommand.self,
    RegisterVisitCommand.self, RegisterWithdrawCommand.self, RegisterGatherCommand.self,
    JournalVerifyCommand.self, JournalExportCommand.self, JournalMergeCommand.self,
    JournalBackupCommand.self, JournalRestoreCommand.self, JournalRepairCommand.self,
    DoctorCommand.self,
    SimulateCommand.self,
    PinSetCommand.self,
    CompletionsCommand.self, ManualCommand.self,
  ]

  static let table = CommandTable(
    program: "khaolam",
    summary: "a training kiosk: English for ASEAN, played by flower-named teams",
    discussion: """
      Without a command, khaolam runs a kiosk on the bundled event.
      """,
    globalOptions: [
      Option(
        "event", takes: .file("FILE"),
        help: "the event file; default: $KHAOLAM_EVENT, or the bundled event"),
      Option(
        "data", takes: .directory("DIR"),
        help: "the folder of quizzes and assets; default: $KHAOLAM_DATA, or found by itself"),
      Option(
        "store", takes: .text("STORE"),
        help: """
          the store: a file's path, sqlite:PATH or postgres://…; default: $KHAOLAM_STORE, or the \
          event's own
          """
      ),
      Option("lang", takes: .choice("LANG", ["th", "en"]), help: "Thai or English"),
      Option(
        "lock-wait", takes: .integer("MS", in: 0...600_000), hidden: true,
        help: "how long to wait for a store that another program keeps locked"),
      Option("no-color", help: "no colours; NO_COLOR and TERM=dumb do the same"),
    ],
    commands: all.map { $0.command },
    defaultCommand: KioskCommand.command,
    groupSummaries: [
      "analyse": "statistics: questions, gains, surveys",
      "bank": "question banks: check, show, count, convert, start one",
      "event": "the event file: check, show, start one",
      "journal": "the journal: verify, export, merge, back up, restore",
      "judge": "essays and spoken answers: list, score",
      "pin": "the facilitators' PIN: set",
      "quiz": "quizzes on the day: open, close, pause, extend, who has finished",
      "register": "the improvement register: what was found, and what becomes of it",
      "roster": "the people: import a list, draw teams, change them by hand, who comes late or not",
      "rally": "the English Car Rally: check, print, clock, judge, results",
    ])

  /// Headings under which help lists the commands.
  enum Section {
    static let play = "The event"
    static let prepare = "Before the event"
    static let after = "After the event"
    static let care = "Care"
  }
}
