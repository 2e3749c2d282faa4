import Entries
import Improvement
import Testing
import Vocabulary

@Suite("Laws of the register")
struct RegisterLawTests {
  /// Entries of three kiosks at random: findings, changes, mergings, dots, rounds and undoings.
  private func entries(seed: UInt64) throws -> [Entry] {
    let day = try #require(ISODate("2014-10-17"))
    var random = SeededGenerator(seed: seed)
    var script = Script()
    var places = [FindingPlace(entry: EntryPlace(kiosk: "k9@t", seq: 1))]
    let kiosks: [KioskKey] = ["k1@s", "k2@s", "k1@t"]
    func any(_ places: [FindingPlace]) -> FindingPlace { places[random.below(places.count)] }
    for _ in 0..<60 {
      let kiosk = kiosks[random.below(3)]
      let at = random.below(20)
      switch random.below(8) {
      case 0, 1:
        let origin = random.below(3) == 0 ? "o\(random.below(3))" : nil
        places.append(script.find("f\(places.count)", at: at, kiosk: kiosk, origin: origin))
      case 2:
        let note = SupervisionVisit.Note(activity: "a", progress: "p", need: "n")
        let round = SupervisionVisit(
          visitor: "v", phase: .after, notes: [note], date: day)
        let place = script.add(round.draft(at: at), kiosk: kiosk)
        places += [1, 3].map { FindingPlace(entry: place.entry, part: $0) }
      case 3:
        let status = FindingStatus.allCases[random.below(5)]
        let owner: Edit<String> = random.below(2) == 0 ? .clear : .set("o\(at)")
        script.add(
          FindingChange(of: any(places), status: status, owner: owner).draft(at: at),
          kiosk: kiosk)
      case 4, 5: script.merge(any(places), any(places), any(places), at: at, kiosk: kiosk)
      case 6:
        let team: TeamID = random.below(2) == 0 ? "rose" : "lotus"
        script.add(
          TeamDots(team: team, votes: [.init(on: any(places), count: 1 + random.below(6))])
            .draft(at: at), kiosk: kiosk)
      default:
        let entries = script.entries
        guard !entries.isEmpty else { break }
        let place = entries[random.below(entries.count)].place
        script.undo(FindingPlace(entry: place), at: at, kiosk: kiosk)
      }
    }
    return script.entries
  }

  @Test("the order of entries and how often they come change nothing", arguments: 1...40)
  func order(seed: UInt64) throws {
    let entries = try entries(seed: seed)
    let register = try Script.register(of: entries)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      #expect(try Script.register(of: random.shuffled(entries)) == register)
      #expect(try Script.register(of: random.shuffled(entries + entries)) == register)
    }
  }

  @Test("whatever is merged, each saying that counts is told once", arguments: 1...40)
  func nothingLost(seed: UInt64) throws {
    let entries = try entries(seed: seed)
    let register = try Script.register(of: entries)
    let unmerged = try Script.register(
      of: entries.filter { $0.subject != FindingsMerged.subject })
    let told = register.findings.flatMap { $0.said.map(\.place) }
    #expect(told.count == Set(told).count)
    #expect(Set(told) == Set(unmerged.findings.map(\.place)))
    #expect(register.withdrawn == unmerged.withdrawn)
    #expect(register.findings.allSatisfy { $0.own.place == $0.place })
  }
}
