import Facilitation
import Glibc
import Journal
import Programme
import RallyControl
import Reports
import SourceText
import Vocabulary

/// Writes the projector page to a folder, whenever what it shows is something else.
final class PagePublisher {
  private let event: Event
  private let journal: StoreJournal
  private let watch: EventWatch
  private let rally: () throws -> Rally?
  private let page: ProjectorPage
  private let folder: String
  private var shown: PageState?
  private var revision = 0

  /// - Parameter rally: The event's rally; asked for once a car is known of.
  init(
    event: Event, journal: StoreJournal, rally: @escaping () throws -> Rally?,
    language: Language, folder: String
  ) {
    self.event = event
    self.journal = journal
    self.rally = rally
    self.folder = folder
    watch = EventWatch(journal, event: event.id, telling: { Happening.tells(of: $0, in: event) })
    page = ProjectorPage(of: event, language: language)
  }

  /// Writes the page, if it differs from the one written last.
  ///
  /// - Returns: Whether it did.
  @discardableResult
  func publish() throws -> Bool {
    let now = Environment.now
    // The digest is of what the figures are of, while people play.
    var state = try journal.snapshot { try look(at: now) }
    let asOf = state.asOf
    if let shown { state.asOf = shown.asOf }
    guard state != shown else { return false }
    state.asOf = asOf
    shown = state
    revision = max(revision + 1, now)
    // Whoever opens the page between the two has an older page, which the update brings up to date.
    let files = page.files(state, revision: revision)
    try write(files.update, to: ProjectorPage.updateName)
    try write(files.large, to: ProjectorPage.largeName)
    try write(files.page, to: ProjectorPage.pageName)
    return true
  }

  private func look(at now: Int) throws -> PageState {
    let view = try watch.look()
    let shownJournal: any Journal = view.freeze.map { HeldJournal(journal, until: $0) } ?? journal
    let event = try shownJournal.completed(event)
    return PageState(
      of: event, view: view, rally: view.cars.isEmpty ? nil : try rally(),
      isSimulated: journal.isSimulated, now: now, digest: try journal.digest(event: event.id))
  }

  private func write(_ text: String, to name: String) throws {
    let file = try AtomicFile(path: Path.join(folder, name))
    try file.write(Array(text.utf8))
    try file.commit()
  }
}
