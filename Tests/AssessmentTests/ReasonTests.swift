import Assessment
import Testing
import Vocabulary

@Suite struct ReasonTests {
  @Test("every reason says something of its own in both languages")
  func texts() {
    let texts = Figure.Reason.allCases.map(\.text)
    #expect(Set(texts.map(\.th)).count == texts.count)
    #expect(Set(texts.map(\.en)).count == texts.count)
    for text in texts {
      #expect(!text.th.isEmpty && !text.en.isEmpty)
      #expect(!text.en.hasSuffix("."))
    }
  }

  @Test("of a survey without ballots nobody says that nobody was asked")
  func survey() {
    #expect(Figure.Reason.noPeople.surveyText.en == "nobody answered")
    #expect(Figure.Reason.fewerThanFive.surveyText == Figure.Reason.fewerThanFive.text)
  }
}
