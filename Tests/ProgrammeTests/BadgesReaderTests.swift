import Programme
import Testing
import Vocabulary

@Suite struct BadgesReaderTests {
  private func event(_ badges: String) -> String {
    """
    {
      id: "e", title: "E", office: { name: "O" }, dates: { first: "2014-10-17" }, venue: "V",
      budget: { planned: 0 }, teamSize: 2, roster: "r.csv",
      teams: [ { id: "a", number: 1, name: "A", flower: "f", colour: "#C62828" } ],
      \(badges)
    }
    """
  }

  @Test("countries with their questions are read, and an event needs none")
  func greetings() {
    let reading = read(
      event(
        #"badges: { greetings: [ { country: { th: "ลาว", en: "Laos" }, questions: ["q1", "q2"] } ] },"#
      ))
    #expect(lines(reading) == [])
    #expect(
      reading.event?.greetings == [
        Greeting(country: Bilingual(th: "ลาว", en: "Laos"), questions: ["q1", "q2"])
      ])
    for badges in ["", "badges: {},", "badges: { greetings: [] },"] {
      #expect(read(event(badges)).event?.greetings == [])
    }
  }

  @Test("a country without questions, or a misspelt field, is named with its place")
  func faults() {
    #expect(
      lines(read(event(#"badges: { greetings: [ { country: "Laos", questions: [] } ] },"#)))
        == ["event.json5:5:56 error: no question is named"])
    #expect(
      lines(read(event("badges: { greeting: [] },")))
        == ["event.json5:5:13 error: unknown field `greeting`; did you mean `greetings`?"])
  }
}
