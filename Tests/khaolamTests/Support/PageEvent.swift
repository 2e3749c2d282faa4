import Entries
import FoundationEssentials
import Glibc
import Journal
import Vocabulary

/// An event for the projector page on disk: so many teams, and points by hand.
final class PageEvent {
  let folder: TemporaryFolder
  let path: String
  let store: String
  let journal: SQLiteJournal
  /// The folder that the page is in.
  var page: String { folder.path("page") }

  static let id: EventID = "hall"
  /// 2014-10-17 13:00 in Thailand.
  static let start = 1_413_525_600_000

  /// Writes an event whose teams have these names in Thai and English.
  init(_ names: [(th: String, en: String)] = PageEvent.flowers, isSimulated: Bool = false) throws {
    folder = try TemporaryFolder()
    store = folder.path("store.db")
    path = try folder.write("event.json5", try Self.event(names))
    _ = try folder.write("roster.csv", "id,name,team\np1,Somchai,t1\n")
    journal = try SQLiteJournal(
      path: store, birth: .init(id: StoreID(bits: 1), isSimulated: isSimulated),
      durability: .relaxed)
  }

  static let flowers = [
    ("ดอกพุทธรักษา", "Phuttharaksa"), ("ดอกธรรมรักษา", "Thammaraksa"), ("ดอกราชพฤกษ์", "Ratchaphruek"),
    ("ดอกดาวเรือง", "Dao Rueang"),
  ].map { (th: $0.0, en: $0.1) }

  private static func event(_ names: [(th: String, en: String)]) throws -> String {
    struct Name: Encodable {
      var th: String
      var en: String
    }
    let colours = ["#C62828", "#D81B7A", "#FBC02D", "#EF6C00", "#1565C0", "#2E7D32", "#6A1B9A"]
    let banners = ["phuttharaksa", "thammaraksa", "ratchaphruek", "dao-rueang"]
    let teams = try names.enumerated().map { index, name in
      let json = String(
        decoding: try JSONEncoder().encode(Name(th: name.th, en: name.en)), as: UTF8.self)
      let banner = index < 4 ? "banner: \"\(banners[index])\"," : ""
      return """
        { id: "t\(index + 1)", number: \(index + 1), name: \(json), flower: "flower", \(banner)
          colour: "\(colours[index % colours.count])" },
        """
    }
    return """
      {
        id: "hall",
        title: { th: "โครงการพัฒนาบุคลากรเพื่อยกระดับคุณภาพการบริหารจัดการองค์กร", en: "Staff development" },
        office: { name: "Office" },
        dates: { first: "2014-10-17" }, venue: "Hall", budget: { planned: 0 }, teamSize: 20,
        teams: [ \(teams.joined(separator: "\n")) ],
        roster: "roster.csv",
      }
      """
  }

  /// Gives a team points by hand, some minutes after the start.
  func adjust(_ team: Int, _ points: Int, after minutes: Int = 0) throws {
    _ = try journal.append([draft(team, points, after: minutes)], event: Self.id, kiosk: "k1")
  }

  /// A draft of points by hand.
  func draft(_ team: Int, _ points: Int, after minutes: Int) -> Draft {
    Draft(
      at: Self.start + minutes * 60_000, kind: .adjusted, team: TeamID("t\(team)"), points: points,
      body: Reasoned(reason: "cheer").body)
  }

  /// Appends drafts.
  func write(_ drafts: [Draft]) throws {
    _ = try journal.append(drafts, event: Self.id, kiosk: "k1")
  }

  /// Runs a command on the event and its store.
  func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--event", path, "--store", store])
  }

  /// Writes the page once.
  func writePage() throws { _ = try run("page", page) }

  /// A process that goes on writing the page; it has been written once.
  func watch() throws -> Child {
    let out = folder.path("out")
    let child = try Child(
      arguments: ["page", page, "--watch", "--event", path, "--store", store],
      input: .file("/dev/null"), output: .file(out), errors: .file(folder.path("err")))
    for _ in 0..<500 where (try? Data(contentsOf: URL(fileURLWithPath: out)))?.isEmpty ?? true {
      usleep(20_000)
    }
    return child
  }

  /// A file of the page.
  func text(of name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(page)/\(name)")), as: UTF8.self)
  }
}
