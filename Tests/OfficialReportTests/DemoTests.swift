import Foundation
import OfficialReport
import Testing
import Vocabulary

@Test func demo() throws {
  var facts = try sampleFacts()
  facts.isSimulated = true
  for language in Language.allCases {
    let document = OfficialReport(facts: facts, language: language).document
    try ReportHTML(document).page.write(
      toFile: "/tmp/h3/out/\(language.rawValue).html", atomically: true, encoding: .utf8)
    try ReportMarkdown(document).page.write(
      toFile: "/tmp/h3/out/\(language.rawValue).md", atomically: true, encoding: .utf8)
  }
  let empty = OfficialReport(facts: ReportFacts(event: try sourceEvent()), language: .thai).document
  try ReportHTML(empty).page.write(
    toFile: "/tmp/h3/out/empty.html", atomically: true, encoding: .utf8)
}
