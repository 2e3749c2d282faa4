import Dispatch
import Entries
import Glibc
import Journal
import Testing
import Vocabulary

@Suite("A kiosk that is cut off")
struct PowerCutTests {
  /// What a client was told is kept.
  private struct Acknowledged: Hashable {
    var kiosk: String
    var seq: Int
    var question: String
  }

  @Test("200 cuts at random moments lose no acknowledged entry, double none, and resume rightly")
  func cuts() throws {
    let folder = try TemporaryFolder()
    let store = folder.path("store.db")
    let event = try folder.write("event.json5", sampleEvent)
    _ = try folder.write("roster.csv", sampleRoster)
    _ = try folder.write("bank.gift", sampleBank)
    // A store that is there: its making is not what is cut here.
    _ = try SQLiteJournal(path: store)
    // Where programs take longer to start, as under a sanitizer, all that is cut takes longer, too.
    let start = try ContinuousClock().measure {
      let client = try ProtocolClient(["--store", store, "--event", event, "--kiosk", "k1"])
      _ = try client.read()
      client.end()
      client.child.wait()
    }
    let window = max(60_000, 3 * Int(start / .microseconds(1)))
    var generator = SeededGenerator(seed: 20_141_017)
    var acknowledged: Set<Acknowledged> = []
    var person = 1
    for number in 0..<200 {
      let client = try ProtocolClient(["--store", store, "--event", event, "--kiosk", "k1"])
      let pid = client.child.pid
      let killer = DispatchWorkItem { kill(pid, SIGKILL) }
      // One in four may be cut while it starts; the others once they are up, however long that takes.
      let isUp = number.isMultiple(of: 4) ? true : try client.read() != nil
      #expect(isUp)
      DispatchQueue.global().asyncAfter(
        deadline: .now() + .microseconds(2_000 + generator.below(window)), execute: killer)
      if number.isMultiple(of: 4), try client.read() == nil {
        client.child.wait()
        continue
      }
      let outcome = try play(client, person: person, store: store, acknowledged: &acknowledged)
      killer.cancel()
      client.end()
      client.child.wait()
      if outcome == .finished { person += 1 }
      #expect(person < 40)
    }
    let journal = try SQLiteJournal(reading: store)
    var seen: Set<String> = []
    try journal.visitEntries(event: nil) { entry in
      guard entry.kind == .answered else { return }
      let key = "\(entry.person ?? "")/\(entry.subject)"
      #expect(seen.insert(key).inserted, "\(key) is there twice")
      acknowledged.remove(
        Acknowledged(
          kiosk: entry.key.kiosk.rawValue, seq: entry.key.seq, question: entry.subject))
    }
    #expect(acknowledged.isEmpty, "acknowledged and lost")
    #expect(seen.count > 50)
    let verification = try journal.verify()
    #expect(verification.faults.isEmpty)
    #expect(verification.duplicates.isEmpty)
  }

  private enum Outcome {
    case cut
    case finished
  }

  /// Plays a person's quiz from the first screen until it is done or the kiosk is cut off.
  private func play(
    _ client: ProtocolClient, person: Int, store: String, acknowledged: inout Set<Acknowledged>
  ) throws -> Outcome {
    guard try client.type("") != nil, try client.type("1") != nil else { return .cut }
    let before = try progress(of: person, in: store)
    guard try client.type("p\(person)") != nil, var screen = try client.type("1") else {
      return .cut
    }
    if screen.screen == "intro" {
      guard let question = try client.type("") else { return .cut }
      screen = question
    }
    if screen.screen == "menu" { return .finished }
    if screen.screen == "question", before.isStarted {
      // The right resume point, with the same draw.
      #expect(screen.data.number == before.answered + 1)
      #expect(screen.data.id == before.next)
    }
    while true {
      guard screen.screen == "question", let question = screen.data.id else { return .finished }
      guard let feedback = try client.type("A") else { return .cut }
      if let entry = feedback.data.entry {
        acknowledged.insert(
          Acknowledged(kiosk: entry.kiosk, seq: entry.seq, question: question))
      }
      guard let next = try client.type("") else { return .cut }
      screen = next
    }
  }

  private func progress(
    of person: Int, in store: String
  ) throws -> (isStarted: Bool, answered: Int, next: String?) {
    let entries = try SQLiteJournal(reading: store).entries(
      of: PersonID("p\(person)"), at: "long", event: "cut")
    guard let start = entries.first(where: { $0.kind == .quizStarted }) else {
      return (false, 0, nil)
    }
    let drawn = try QuizStarted(body: start.body, subject: start.subject).questions
    let answered = entries.count { $0.kind == .answered }
    return (true, answered, answered < drawn.count ? drawn[answered].rawValue : nil)
  }
}

/// Forty people of one team and one long quiz.
private let sampleEvent = """
  {
    id: "cut",
    title: "Power cuts",
    office: { name: "Office" },
    dates: { first: "2014-10-17" },
    venue: "Hall",
    budget: { planned: 0 },
    teamSize: 40,
    teams: [{ id: "rose", number: 1, name: "Rose", flower: "rose", colour: "#C03030" }],
    roster: "roster.csv",
    quizzes: [{ id: "long", title: "Long", banks: ["bank.gift"], draw: { A1: 200 } }],
  }
  """

private let sampleRoster =
  "id,name,team\n" + (1...40).map { "p\($0),Player \($0),rose\n" }.joined()

private let sampleBank = (1...200)
  .map { "// [id:n\($0)] [tag:A1]\nQuestion \($0) {=x ~y ~z}\n\n" }.joined()
