import Generators
import RallyControl
import SourceText
import Testing

@testable import RallyRoute

@Suite("Checking a route")
struct RouteChecksTests {
  private func findings(_ old: String, _ new: String) throws -> [Diagnostic] {
    let text = LittleRally.routeText.replacing(old, with: new)
    let rally = try #require(LittleRally.rally(route: text))
    return RouteChecks.check(
      rally.route, in: SourceFile(name: "r.json5", text: text), timetable: rally.timetable,
      questions: rally.questions)
  }

  @Test("a sound route has no findings")
  func sound() throws { #expect(try findings("little", "little") == []) }

  @Test(
    "each check finds what it is for, at its place",
    arguments: [
      (
        "kilometres: 12", "kilometres: 21", "speeding-leg", Diagnostic.Severity.error,
        "leg: { minutes: 20"
      ),
      ("kilometres: 12", "kilometres: 19", "tight-leg", .warning, "leg: { minutes: 20"),
      (
        "capacity: 4, stopMinutes: 10,\n      leg", "capacity: 1, stopMinutes: 10,\n      leg",
        "capacity-clash", .error, ""
      ),
      ("end: \"16:00\"", "end: \"10:00\"", "day-too-short", .error, "\"10:00\""),
      ("opens: \"09:00\"", "opens: \"09:40\"", "day-too-short", .error, "\"09:40\""),
      ("closes: \"12:00\"", "closes: \"09:40\"", "day-too-short", .error, "\"09:40\""),
      ("\"BAMBOO\"", "\"LOTOS\"", "alike-code-words", .warning, "\"LOTOS\""),
      ("\"BAMBOO\"", "\"OX\"", "alike-code-words", .warning, "\"OX\""),
      ("en: \"Hill\"", "en: \"hill\"", "unnamed-checkpoint", .warning, ""),
      ("en: \"Hill\"", "en: \"Lake\"", "unnamed-checkpoint", .warning, ""),
      ("rc: [\"rc-3\"]", "rc: [\"rc-1\"]", "leaking-rc", .warning, "[\"rc-1\"]"),
      ("rc: [\"rc-3\"]", "rc: [\"task-1\"]", "unknown-question", .error, "[\"task-1\"]"),
      ("question: \"task-1\"", "question: \"rc-2\"", "unknown-question", .error, ""),
      ("driver: \"k1\", ", "", "no-driver", .warning, ""),
    ])
  func finds(
    old: String, new: String, check: String, severity: Diagnostic.Severity, place: String
  ) throws {
    let found = try findings(old, new)
    let diagnostic = try #require(found.first { $0.check == check && $0.severity == severity })
    #expect(diagnostic.remedy != nil)
    guard !place.isEmpty else { return }
    let text = LittleRally.routeText.replacing(old, with: new)
    let rest = String(decoding: Array(text.utf8)[diagnostic.offset...], as: UTF8.self)
    #expect(rest.hasPrefix(place) || rest.hasPrefix(String(place.drop { $0 != "{" })))
  }

  @Test("just enough is no finding")
  func nearly() throws {
    #expect(try findings("kilometres: 12", "kilometres: 18") == [])
    #expect(try findings("end: \"16:00\"", "end: \"10:30\"") == [])
    #expect(try findings("opens: \"09:00\"", "opens: \"09:30\"") == [])
  }
}
