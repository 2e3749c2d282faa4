import Foundation
import Testing

@testable import Soak

@Suite("What comes from outside")
struct SoakTargetTests {
  private static let names = SoakTargets.all.map(\.name)

  @Test("keeps the laws in the files made by hand", arguments: names)
  func seeds(name: String) throws {
    let target = try #require(SoakTargets.target(named: name))
    let seeds = try SeedFiles.seeds(of: name)
    #expect(!seeds.isEmpty)
    for seed in seeds {
      #expect(throws: Never.self, "\(seed.name)") { try target.check(seed.bytes) }
    }
  }

  @Test(
    "keeps the laws in the project's own files", arguments: ["gift", "event", "roster", "route"])
  func projectFiles(name: String) throws {
    let target = try #require(SoakTargets.target(named: name))
    for file in try SeedFiles.projectFiles(of: name) {
      #expect(throws: Never.self, "\(file.name)") { try target.check(file.bytes) }
    }
  }

  @Test("keeps the laws in broken files", arguments: names)
  func mutations(name: String) throws {
    let target = try #require(SoakTargets.target(named: name))
    let seeds = try SeedFiles.seeds(of: name).map(\.bytes)
    var mutator = Mutator(seeds: seeds, words: try SeedFiles.words(of: name), seed: 2557)
    // A session takes as long as many files.
    for number in 1...(name == "session" ? 40 : 300) {
      let bytes = mutator.next()
      do {
        try target.check(bytes)
      } catch {
        // As base64 it can be made a file again: `base64 -d`.
        Issue.record("input \(number): \(error)\n\(Data(bytes).base64EncodedString())")
        return
      }
    }
  }

  @Test("is found by its name only")
  func named() {
    #expect(SoakTargets.target(named: "gift")?.name == "gift")
    #expect(SoakTargets.target(named: "GIFT") == nil)
    #expect(Set(Self.names).count == Self.names.count)
  }
}
