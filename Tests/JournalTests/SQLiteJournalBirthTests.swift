import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("A store that is given to a simulation")
struct SQLiteJournalBirthTests {
  @Test("takes the mark and the id in place while it is empty")
  func empty() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(id: 1)
    #expect(try journal.becomeSimulated(as: StoreID(bits: 2)))
    #expect(journal.isSimulated)
    #expect(journal.store == StoreID(bits: 2))
    let again = try folder.store(id: 3)
    #expect(again.isSimulated)
    #expect(again.store == StoreID(bits: 2))
  }

  @Test("is left as it is once it holds an entry")
  func real() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(id: 1)
    _ = try journal.write(Draft(at: 1, kind: .joined, team: "mali", person: "p1"))
    #expect(try !journal.becomeSimulated(as: StoreID(bits: 2)))
    #expect(!journal.isSimulated)
    #expect(journal.store == StoreID(bits: 1))
  }
}
