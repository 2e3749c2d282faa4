import FoundationEssentials
import Glibc
import Journal
import Synchronization
import Vocabulary

/// A trial: many kiosks on one store, while whatever can happen to them happens.
public struct Trial {
  /// What is tried.
  public struct Terms: Sendable {
    /// The program of the kiosks.
    public var khaolam = ""
    /// The folder for the event's files, and what kiosks complain of.
    public var folder = ""
    /// The file of the store; nil for a store on a PostgreSQL server that the trial starts, to which
    /// kiosks come by a relay, and which is stopped and started again five times.
    public var store: String?
    /// How many kiosks there are.
    public var kiosks = 64
    /// For how long, in seconds.
    public var seconds = 60
    /// What is drawn at random depends on it.
    public var seed: UInt64 = 1
    /// Terms that name no program yet.
    public init() {}
  }

  /// What has happened.
  public struct Account: Sendable {
    /// Answers whose verdict was shown.
    public var acknowledged = 0
    /// Answers in the journal.
    public var kept = 0
    /// What happened to kiosks and server, how often.
    public var events: [(what: String, count: Int)] = []
    /// What is wrong; empty where all is well.
    public var faults: [String] = []
  }

  private let terms: Terms
  private let acknowledgements = Acknowledgements()

  /// A trial on these terms.
  public init(_ terms: Terms) { self.terms = terms }

  /// Makes the trial, and reads the journal when all kiosks have ended.
  ///
  /// - Parameter open: Opens a store, making it if it is not there.
  /// - Throws: `TrialError`, and what `open` throws.
  public func run(open: (_ store: String) throws -> StoreJournal) throws -> Account {
    signal(SIGPIPE, SIG_IGN)
    let event = TrialEvent(kiosks: terms.kiosks, folder: terms.folder)
    try event.write()
    setenv("KHAOLAM_DATA", terms.folder, 1)
    let hall = try terms.store.map(Hall.init(file:)) ?? Hall(seed: terms.seed)
    defer { hall.remove() }
    // The store is made before anything happens.
    _ = try open(hall.address)
    let seats = (0..<terms.kiosks).map { number in
      KioskSeat(
        number: number,
        arguments: [
          terms.khaolam, "kiosk", "--protocol", "json", "--no-speech", "--event", event.path,
          "--store", hall.relayedAddress,
        ], messages: "\(terms.folder)/messages.log", acknowledgements: acknowledgements,
        seed: terms.seed &+ UInt64(number) &* 0x9E37_79B9)
    }
    let events = try play(seats, in: hall)
    let reckoning = try Reckoning(
      try open(hall.address), event: EventID(TrialEvent.id), acknowledgements)
    var account = Account(
      acknowledged: reckoning.acknowledged, kept: reckoning.kept, faults: reckoning.faults)
    account.events = events
    if reckoning.acknowledged == 0 { account.faults.append("no answer was acknowledged") }
    return account
  }

  private func play(_ seats: [KioskSeat], in hall: Hall) throws -> [(String, Int)] {
    let proxy = hall.proxy
    let nemesis = Nemesis(seats, seed: terms.seed)
    let (players, troubles) = (ThreadGroup(), ThreadGroup())
    let failures = Mutex<[String]>([])
    if let proxy {
      startThread { proxy.relay() }
      troubles.start { proxy.beMoody() }
    }
    for seat in seats {
      players.start {
        do { try seat.play() } catch { failures.withLock { $0.append("\(error)") } }
      }
    }
    troubles.start { nemesis.strike() }
    let restarts = try hall.wait(seconds: terms.seconds)
    nemesis.end()
    proxy?.end()
    guard troubles.wait(seconds: 30) else { throw TrialError("the troubles did not end") }
    // Those who play have some time with all well: what is kept at a kiosk is saved now.
    sleep(UInt32(min(8, max(3, terms.seconds / 10))))
    for seat in seats { seat.close() }
    for seat in seats { seat.signal(SIGCONT) }
    for seat in seats { seat.signal(SIGTERM) }
    guard players.wait(seconds: 90) else { throw TrialError("kiosks did not end") }
    if let failure = failures.withLock({ $0.first }) { throw TrialError(failure) }
    var events = [
      ("kiosks started", seats.reduce(0) { $0 + $1.starts.load(ordering: .relaxed) }),
      ("killed", nemesis.kills.load(ordering: .relaxed)),
      ("stopped for a while", nemesis.stops.load(ordering: .relaxed)),
      ("told to end", nemesis.ends.load(ordering: .relaxed)),
      ("notes shown", seats.reduce(0) { $0 + $1.refusals.load(ordering: .relaxed) }),
    ]
    if let proxy {
      events += [
        ("server restarted", restarts), ("network cut", proxy.cuts.load(ordering: .relaxed)),
        ("network slow", proxy.delays.load(ordering: .relaxed)),
        ("bytes halved", proxy.halvings.load(ordering: .relaxed)),
      ]
    }
    return events
  }
}
