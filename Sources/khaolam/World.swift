import Arguments
import Glibc
import Journal
import Programme
import QuizEngine
import SourceText
import Vocabulary

/// What a command stands in: its command line, the environment, and the files these name.
struct World {
  let call: Invocation

  /// The language that is spoken: `--lang`, else Thai at a kiosk and the locale's elsewhere.
  var language: Language {
    call.choice("lang")
      ?? (call.command.path == KioskCommand.command.path ? .thai : .ofMessages)
  }

  /// The folder of quizzes and assets.
  func dataFolder() throws -> DataFolder {
    try DataFolder.find(named: call.string("data"))
  }

  /// The path of the event file that `--event` or `$KHAOLAM_EVENT` names, else the bundled one's.
  func eventPath() throws -> String {
    try call.string("event") ?? Environment.value("KHAOLAM_EVENT")
      ?? dataFolder().path("quizzes/events/source-2557.json5")
  }

  /// The event; what is wrong with its files is printed, and ends the command.
  func event() throws -> Event {
    let reading = try EventFiles.read(eventPath())
    for found in reading.files {
      Output.complain(about: found.diagnostics, in: found.file, language: language)
    }
    guard let event = reading.event else { throw Silent(exitCode: ExitStatus.badData) }
    return event
  }

  /// The questions of an event's quizzes; each bank file is read once, when it is first asked for.
  func questions() throws -> (Quiz) throws -> QuestionPool {
    let shelf = BankShelf(folder: Path.folder(of: try eventPath()))
    return shelf.questions(of:)
  }

  /// Where the store is that `--store` or `$KHAOLAM_STORE` names, else the event's own.
  func store(for event: EventID) throws -> StoreLocation {
    if let name = call.string("store") { return try location(ofStore: name, by: "--store") }
    if let name = Environment.value("KHAOLAM_STORE") {
      return try location(ofStore: name, by: "$KHAOLAM_STORE")
    }
    return .file("\(Environment.dataHome)/khaolam/\(event).db")
  }

  /// The file of that store.
  ///
  /// - Throws: `StoreNotInFile` where it is on a server.
  func storePath(for event: EventID) throws -> String { try path(of: store(for: event)) }

  /// The path of the store that `--store` names, else the event's own for simulations.
  ///
  /// `$KHAOLAM_STORE` is not looked at: it names the real one.
  func simulatedStorePath(for event: EventID) throws -> String {
    guard let name = call.string("store") else {
      return "\(Environment.dataHome)/khaolam/\(event)-simulated.db"
    }
    return try path(of: location(ofStore: name, by: "--store"))
  }

  private func path(of location: StoreLocation) throws -> String {
    guard case .file(let path) = location else { throw StoreNotInFile() }
    return path
  }

  /// Where a store of a name is; `owner` is what the user calls the place of the name.
  func location(ofStore name: String, by owner: String) throws -> StoreLocation {
    guard let location = try StoreLocation(name) else {
      throw call.error(
        .rejected(
          name, of: owner, because: "a store is a file's path, sqlite:PATH or postgres://…"))
    }
    return location
  }

  /// The event's journal as it is, to be read only; made if it is not there.
  ///
  /// - Parameter isTold: Whether it is said that it was made: a name may have been mistyped.
  func journalToRead(for event: EventID, tellingIfMade isTold: Bool = false) throws
    -> StoreJournal
  {
    let store = try store(for: event)
    if let journal = try store.openIfThere() { return journal }
    let journal = try store.open()
    if isTold { Output.complain("khaolam: \(Self.made(journal.name)[language])") }
    return journal
  }

  private static func made(_ name: String) -> Bilingual {
    Bilingual(
      th: "ยังไม่มีที่เก็บข้อมูล \(name) จึงสร้างใหม่ ซึ่งยังว่างอยู่",
      en: "there was no store \(name); it was made, and is empty")
  }

  /// The event's journal, made if it is not there.
  func journal(for event: EventID) throws -> StoreJournal {
    try store(for: event).open(lockWait: lockWait)
  }

  /// How long a store is waited for that another program keeps locked, in milliseconds.
  var lockWait: Int32 {
    call.integer("lock-wait").map(Int32.init) ?? SQLiteJournal.busyTimeout
  }
}

/// The environment that the program was started in.
enum Environment {
  /// The value of a variable, nil if it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Where a user's data belongs, as the XDG base directory specification has it.
  static var dataHome: String {
    if let folder = value("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
    return "\(value("HOME") ?? ".")/.local/share"
  }
}

extension Language {
  /// The language of the locale that messages are in.
  static var ofMessages: Language {
    let locale =
      Environment.value("LC_ALL") ?? Environment.value("LC_MESSAGES") ?? Environment.value("LANG")
    return locale?.hasPrefix("th") == true ? .thai : .english
  }
}
