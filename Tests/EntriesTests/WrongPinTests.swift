import Testing

@testable import Entries

@Suite struct WrongPinTests {
  @Test("a note about a wrong PIN says what it was given for")
  func body() throws {
    let body = WrongPin(wanted: "judge score").body
    #expect(body == #"{"wanted":"judge score"}"#)
    _ = try Draft(at: 0, kind: .noted, subject: WrongPin.subject, body: body).meaning()
  }
}
