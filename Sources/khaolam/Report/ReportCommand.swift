import Arguments
import Entries
import Evidence
import Facilitation
import Journal
import OfficialReport
import Programme
import Reports
import Scoreboard
import SourceText
import ThaiText
import Vocabulary

/// `khaolam report`: writes the official report.
enum ReportCommand: Runnable {
  static let command = Command(
    ["report"], section: CommandList.Section.after,
    summary:
      "write the official report: what was done, what came of it, and what is done with that",
    discussion: """
      In Thai with Thai digits and years of the Buddhist Era, or with --lang en in English. Every \
      figure comes from the store. The conclusions follow from the figures by fixed rules; write \
      them to a file, edit it, and hand it back with --conclusions to say it in your own words.
      """,
    options: [
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output"),
      Option(
        "format", takes: .choice("FORM", ["html", "md", "pdf"]), default: "html",
        help: "a page to print, Markdown to edit, or by Chromium a PDF"),
      Option(
        "photos", takes: .directory("DIR"),
        help: "photographs (JPEG, PNG, WebP, GIF), by name; without it their places are left empty"),
      Option(
        "conclusions", takes: .file("FILE"),
        help: "a text file that stands for the conclusions, a paragraph between empty lines"),
      Option(
        "write-conclusions", takes: .file("FILE"),
        help: "write the conclusions to a file to be edited, and nothing else"),
      Option(
        "today", takes: .text("DATE"),
        help: "the day by which findings are overdue, like 2014-12-01; default: now"),
      World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam report --lang th --out report.html", "to print from a browser"),
      .init(
        "khaolam report --lang th --format pdf --photos photos --out report.pdf", "by Chromium"),
      .init("khaolam report --write-conclusions conclusions.txt", "to edit, then:"),
      .init("khaolam report --conclusions conclusions.txt --out report.html", "with your words"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let evidence = try world.evidence()
    let event = evidence.event
    let language: Language = world.call.choice("lang") ?? .thai
    let rally = event.rallyRoute == nil ? nil : try world.rally(of: event)
    let reader = ReportReader(
      event: event, journal: evidence.journal, rally: rally,
      history: try history(of: event, journal: evidence.journal, world),
      questions: evidence.questions)
    var facts = try reader.facts(today: try today(of: event, world))
    if let path = world.call.string("write-conclusions") {
      // Somebody may have edited it.
      if path != "-" { try NewFile.requireFree(path) }
      let text = Conclusions(facts).all.map { $0.text[language] }.joined(separator: "\n\n") + "\n"
      try withSink(for: path, telling: world.language) { try $0(Array(text.utf8)) }
      return ExitStatus.done
    }
    if let path = world.call.string("conclusions") {
      let paragraphs = paragraphs(of: try FileReader.source(at: path).text)
      guard !paragraphs.isEmpty else { throw NoConclusions(path: path) }
      facts.editedConclusions = paragraphs
    }
    if let folder = world.call.string("photos") {
      let (photos, leftOut) = try PhotoFolder.photos(in: folder)
      facts.photos = photos
      if !leftOut.isEmpty { Output.complain(PhotoFolder.note(of: leftOut)[world.language]) }
    }
    let document = OfficialReport(facts: facts, language: language).document
    let bytes: [UInt8]
    switch world.call.string("format") {
    case "md": bytes = Array(ReportMarkdown(document).page.utf8)
    case "pdf": bytes = try Chromium.pdf(of: Array(ReportHTML(document).page.utf8))
    default: bytes = Array(ReportHTML(document).page.utf8)
    }
    try withSink(for: world.call.string("out"), telling: world.language) { try $0(bytes) }
    return ExitStatus.done
  }

  /// How points came to be what they are, as far as they may be shown; a freeze that is lifted with
  /// the PIN holds in the watch all the same, and leaves the chart out.
  private static func history(
    of event: Event, journal: any Journal, _ world: World
  ) throws -> PointsHistory? {
    let store = try world.journalToRead(for: event.id)
    let isFrozen = try store.freeze(event: event.id) != nil
    guard !isFrozen || journal is HeldJournal else { return nil }
    return try EventWatch(store, event: event.id, telling: { _ in false }).look().history
  }

  private static func today(of event: Event, _ world: World) throws -> CalendarDate {
    if let day = try world.call.day("today"), let date = CalendarDate(iso: day.text) { return date }
    let now = LocalTime(zone: event.timeZone).iso8601(Environment.now)
    return CalendarDate(iso: String(now.prefix(10))) ?? event.dates.last
  }

  private static func paragraphs(of text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}

/// The file that stands for the conclusions says nothing.
struct NoConclusions: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(th: "\(path) ไม่มีข้อสรุป", en: "\(path) holds no conclusions.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "เขียนข้อสรุปลงในไฟล์ โดยเริ่มจาก khaolam report --write-conclusions FILE",
      en: "Write some into it; khaolam report --write-conclusions FILE makes a start.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
