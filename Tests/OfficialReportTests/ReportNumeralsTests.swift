import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ReportNumeralsTests {
  @Test(
    "digits become Thai, but not those of Latin words, codes and addresses",
    arguments: [
      ("เขต 2", "เขต ๒"), ("A1 และ B2", "A1 และ B2"), ("ข้อ pre-07 ง่าย", "ข้อ pre-07 ง่าย"),
      ("t(77) = 12.90, p < .001", "t(๗๗) = ๑๒.๙๐, p < .๐๐๑"), ("276,000 บาท", "๒๗๖,๐๐๐ บาท"),
      ("281/400", "๒๘๑/๔๐๐"), ("17-19", "๑๗-๑๙"), ("(d = 0.91)", "(d = ๐.๙๑)"),
      ("https://x.example/2557", "https://x.example/2557"), ("ก1a", "ก1a"), ("1.", "๑."),
      ("−0.54", "−๐.๕๔"), ("", ""), ("๕", "๕"),
    ])
  func numerals(text: String, shown: String) {
    #expect(ReportNumerals.shown(text, in: .thai) == shown)
    #expect(ReportNumerals.shown(text, in: .english) == text)
  }
}
