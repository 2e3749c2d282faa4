import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Moodle's embedded answers")
struct MoodleXMLClozeTests {
  @Test(
    "become gaps",
    arguments: [
      ("{1:SHORTANSWER:=went~=gone#fb}", "[[went|gone]]"), ("{:SA:%100%a~b}", "[[a]]"),
      ("{2:MW:=a}{2:MWC:=b}", "[[a]][[b]]"), ("{1:NUMERICAL:=23.8:0.1}", "[[23.8]]"),
      ("{1:MCS:a~=b~c}", "[[b]] (a / b / c)"), ("{1:MULTICHOICE_VS:%100%a~%0%b}", "[[a]] (a / b)"),
      ("x {1:SA:=a\\}b\\#c} {T}", "x [[a}b#c]] {T}"), ("{1:SA:=a\nb}", "[[a\nb]]"),
      ("{1:SA:=Tom &amp; Jerry}", "[[Tom &amp; Jerry]]"), ("{1:SA:= a ~=}", "[[a]]"),
      ("{1:SA:=a} {1:SA:=", "[[a]] {1:SA:="), ("&#123;1:SA:=x} {1:SA:=a}", "{1:SA:=x} [[a]]"),
      ("{1:SA:=a&#35;b~%50,5%c}", "[[a#b]]"),
    ])
  func gaps(text: String, stem: String) throws {
    #expect(try MoodleXMLCloze(text, format: .html).stem == stem)
  }

  @Test("in plain text have their entities resolved, as in Moodle")
  func plain() throws {
    let cloze = try MoodleXMLCloze("{1:SA:=Tom &amp; Jerry}", format: .plain)
    #expect(cloze.stem == "[[Tom & Jerry]]")
  }

  @Test("keep brackets of the text apart where they would make another gap")
  func brackets() throws {
    let cloze = try MoodleXMLCloze("[[link]] x[{1:SA:=a}", format: .html)
    #expect(cloze.stem == "[ [link] ] x[ [[a]]")
    #expect(cloze.losses == [.brackets])
    // Half a pair is no gap.
    #expect(try MoodleXMLCloze("[[ {1:SA:=a} ]]", format: .html).losses.isEmpty)
  }

  @Test(
    "lose what gaps can't say, and say so",
    arguments: [
      ("{1:SA:=a~=b|c}", MoodleXMLCloze.Loss.answers), ("{1:SA:=a#fb}", .feedback),
      ("{1:SA:=a~%50%b}", .partialCredit), ("{1:NM:=1:0.5}", .tolerance),
      ("{1:SA:=a}{2:SA:=b}", .weights), ("{1:SAC:=a}{1:SA:=b}", .letterCase),
    ])
  func losses(text: String, loss: MoodleXMLCloze.Loss) throws {
    #expect(try MoodleXMLCloze(text, format: .html).losses == [loss])
  }

  @Test(
    "that are none, or can't be gaps, are refused",
    arguments: [
      ("no gap", MoodleXMLCloze.Fault.noGap), ("{1:SA:=a", .noGap), ("{1:XY:=a}", .noGap),
      ("{1:SA:=a}{1:SA:b}", .noKey(2)), ("{1:MR:=a~=b}", .severalChoices),
    ])
  func faults(text: String, fault: MoodleXMLCloze.Fault) {
    #expect(throws: fault) { try MoodleXMLCloze(text, format: .html) }
  }

  @Test(
    "have the gaps of ClozeText, whatever brackets a stem holds", arguments: Array(UInt64(1)...200))
  func sameGaps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let marks = ["[[", "]]", "[", "]", "|", "a", " ", "ก", "\n"]
    let stem = (0..<30).map { _ in marks[random.below(marks.count)] }.joined()
    #expect(MoodleXMLGappedText(stem).gaps == ClozeText(stem).gaps)
  }
}
