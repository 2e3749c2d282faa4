import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct TotalsPropertyTests {
  @Test(
    "the totals and attempts kept equal the fold of the entries after any history",
    arguments: StoreKind.histories(20))
  func keptEqualsFold(_ draw: StoreKind.History) throws {
    let (kind, seed) = (draw.kind, draw.seed)
    let folder = try Stores(kind)
    let journal = try folder.store()
    var history = RandomHistory(seed: seed)
    for round in 0..<6 {
      // Clocks jump back as well.
      try history.play(journal, steps: 30, skew: 100 * (6 - round))
      let rulings = try journal.rulings(event: event)
      var fold = EventFold(rulings: rulings)
      try journal.visitEntries(event: event) { try fold.add($0) }
      let folded = fold.result()
      #expect(try journal.totals(event: event) == folded.totals)
      #expect(try journal.attendance(event: event) == folded.attendance)
      var shuffled = EventFold(rulings: rulings)
      for entry in history.random.shuffled(try journal.allEntries()) { try shuffled.add(entry) }
      let again = shuffled.result()
      #expect(again.totals == folded.totals)
      #expect(again.attendance == folded.attendance)
      #expect(again.judged == folded.judged)
      #expect(Set(again.unmatched) == Set(folded.unmatched))
      // The owner is the last to take an attempt over, which clocks may contradict.
      func plain(_ attempts: [Attempt]) -> Set<Attempt> {
        Set(
          attempts.map { attempt in
            var attempt = attempt
            attempt.owner = ""
            return attempt
          })
      }
      #expect(try plain(journal.attempts(event: event)) == plain(folded.attempts))
      #expect(try journal.verify().faults == [])
    }
    #expect(try journal.allEntries().count > 60)
    #expect(try !journal.fold(event: event).judged.isEmpty)
    #expect(try !journal.attendance(event: event).marked.isEmpty)
  }
}
