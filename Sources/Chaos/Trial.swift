import Foundation
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
    /// The store: a file, or a server's address in which `PORT` stands for the relay's port.
    public var store = ""
    /// How many kiosks there are.
    public var kiosks = 64
    /// For how long, in seconds.
    public var seconds = 60
    /// What is drawn at random depends on it.
    public var seed: UInt64 = 1
    /// The port of the server on loopback to which the relay leads; nil without a server.
    public var serverPort: UInt16?
    /// The program that restarts the server; nil where it stays.
    public var restart: String?

    /// Terms that name neither program nor store yet.
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
    let proxy = try terms.serverPort.map { try FaultyProxy(to: $0, seed: terms.seed) }
    let store = terms.store.replacing("PORT", with: "\(proxy?.port ?? 0)")
    let direct = terms.store.replacing("PORT", with: "\(terms.serverPort ?? 0)")
    // The store is made before anything happens.
    _ = try open(direct)
    let seats = (0..<terms.kiosks).map { number in
      KioskSeat(
        number: number,
        arguments: [
          terms.khaolam, "kiosk", "--protocol", "json", "--no-speech", "--event", event.path,
          "--store", store,
        ], messages: "\(terms.folder)/messages.log", acknowledgements: acknowledgements,
        seed: terms.seed &+ UInt64(number) &* 0x9E37_79B9)
    }
    let restarts = try play(seats, proxy)
    let reckoning = try Reckoning(try open(direct), event: "trial", acknowledgements)
    var account = Account(
      acknowledged: reckoning.acknowledged, kept: reckoning.kept, faults: reckoning.faults)
    account.events = restarts
    if reckoning.acknowledged == 0 { account.faults.append("no answer was acknowledged") }
    return account
  }

  private func play(_ seats: [KioskSeat], _ proxy: FaultyProxy?) throws -> [(String, Int)] {
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
    let restarts = try wait()
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

  /// Lets time pass, and restarts the server five times meanwhile.
  private func wait() throws -> Int {
    guard let restart = terms.restart else {
      sleep(UInt32(terms.seconds))
      return 0
    }
    let times = 5
    for _ in 0..<times {
      usleep(UInt32(terms.seconds * 1_000_000 / (times + 1)))
      let process = Process()
      process.executableURL = URL(filePath: restart)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw TrialError("the server did not restart") }
    }
    usleep(UInt32(terms.seconds * 1_000_000 / (times + 1)))
    return times
  }
}
