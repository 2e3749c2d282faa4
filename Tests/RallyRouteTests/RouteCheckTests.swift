import RallyRoute
import SourceText
import Testing
import Vocabulary

@Suite("The checks of routes")
struct RouteCheckTests {
  private static let names = [
    "unreachable-checkpoint", "speeding-leg", "tight-leg", "capacity-clash", "day-too-short",
    "unknown-question", "alike-code-words", "unnamed-checkpoint", "leaking-rc", "no-driver",
  ]

  @Test("a sound route has no findings")
  func sound() throws { #expect(try findings() == []) }

  @Test("each check has a name of its own, and says why in both languages", arguments: names)
  func described(name: String) throws {
    let check = try #require(RouteChecks.all.first { $0.name == name })
    #expect(check.explanation.th != check.explanation.en)
    #expect(check.explanation.th.hasSuffix(".") == false)
    #expect(check.explanation.en.hasSuffix("."))
    #expect(RouteChecks.all.filter { $0.name == name }.count == 1)
  }

  @Test("findings come in the file's order, whichever check made them")
  func order() throws {
    let found = try findings([
      ("end: \"16:00\"", "end: \"09:00\""), ("\"BAMBOO\"", "\"PELIKAN\""),
      ("kilometres: 12", "kilometres: 30"), ("driver: \"m1\", ", ""),
    ])
    #expect(
      found.map { $0.prefix(while: { $0 != ":" }) } == ["4", "7", "9", "15"])
  }

  @Test("no check is left out of the list above")
  func complete() { #expect(RouteChecks.all.map(\.name).sorted() == Self.names.sorted()) }
}
