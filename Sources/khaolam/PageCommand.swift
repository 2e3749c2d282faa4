import Arguments
import Glibc
import Journal
import Kiosk
import Programme
import Reports
import SourceText
import Vocabulary

/// `khaolam page`: writes the projector page.
enum PageCommand: Runnable {
  static let command = Command(
    ["page"], section: CommandList.Section.play,
    summary: "write the page for a projector: standings, what just happened, points over time",
    discussion: """
      The folder gets index.html, large.html, which is the same in large print, and board.js. Open \
      the page from there with any browser, or put a server of static files before the folder: \
      phones can follow, too. With --watch they are written anew, each at once, whenever the journal \
      changes, and open pages follow by themselves. deploy/projector does both, and opens it full screen. While the standings are \
      frozen the page says so, and shows nothing later. It is in Thai; --lang en makes it \
      English, and on the page either can be chosen.
      """,
    positionals: [Positional(.directory("DIR"), help: "the folder to write to; made if missing")],
    options: [Option("watch", help: "go on writing it, whenever something changes; Ctrl-C ends")],
    examples: [
      .init("khaolam page /tmp/board --watch", "for the hall, while the event goes on"),
      .init("khaolam page board", "as things stand, once"),
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let folder = world.call.string("DIR") else { return ExitStatus.usage }
    let event = try world.event()
    let journal = try world.journalToRead(for: event.id)
    let signals = try SignalPipe.opened()
    let publisher = PagePublisher(
      event: event, journal: journal, rally: try world.rallyOnDemand(of: event),
      language: world.call.choice("lang") ?? .thai, folder: folder)
    try makeFolder(folder)
    let revision = try journal.revision()
    try publisher.publish()
    try Output.write(Path.join(folder, ProjectorPage.pageName) + "\n")
    if world.call.flag("watch") {
      try journal.follow(from: revision, until: signals) { try publisher.publish() }
    }
    return ExitStatus.done
  }

  /// Makes a folder, and those that it is to be in.
  private static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      made += name
      if mkdir(made, 0o777) != 0, errno != EEXIST {
        throw FileWriteError(path: path, isNew: true, code: errno)
      }
      made += "/"
    }
  }
}
