import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct ReadingLevelCheckTests {
  @Test(
    "a text harder than its level is named",
    arguments: [

      (
        "// [tag:A1]\nThe municipal administration subsequently communicated its unanimous decision regarding the reorganisation of educational facilities to all participating institutions in the province yesterday. Right? {T}",
        ["2:1 warning hard to read for A1: Flesch-Kincaid grade 21.7, it should be at most 6"]
      ),
      (
        "// [tag:C1]\nThe municipal administration subsequently communicated its unanimous decision regarding the reorganisation of educational facilities to all participating institutions in the province yesterday. Right? {T}",
        []
      ),
      (
        "// [tag:A1]\nThe subsequent administration communicated unanimously. {T}", []
      ),
      (
        "// [tag:A1]\nYou are at a hotel in Kuala Lumpur, Malaysia. You want to go to your room, but you do not have a key. What do you say to the man at the desk? {T}",
        []
      ),
      (
        "// [tag:A1]\nYou read the sign \"Unauthorised photographing of administrative documentation is categorically prohibited throughout the establishment.\" You have a phone in your hand and want to take a photo of a friend here. What do you do? {T}",
        []
      ),
      (
        "The municipal administration subsequently communicated its unanimous decision regarding the reorganisation of educational facilities to all participating institutions in the province yesterday. {T}",
        []
      ),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(ReadingLevelCheck(), text) == expected)
  }
}
