import Testing

@testable import Journal

@Suite struct PinHashTests {
  private func pin(_ text: String) throws -> Pin { try #require(Pin(typed: text)) }

  @Test("a PIN matches its own hash and no other does")
  func matches() throws {
    let hash = try #require(PinHash(of: pin("2557")))
    #expect(hash.matches(try pin("2557")))
    #expect(hash.matches(try pin("๒๕๕๗")))
    for other in ["2558", "02557", "25570", "255"] {
      guard let other = Pin(typed: other) else { continue }
      #expect(!hash.matches(other))
    }
    #expect(PinHash(hash.text).matches(try pin("2557")))
  }

  @Test("the hash is one of crypt(5)'s strong ones, with a salt of its own each time")
  func salt() throws {
    let (one, two) = try (#require(PinHash(of: pin("2557"))), #require(PinHash(of: pin("2557"))))
    #expect(one.text.hasPrefix("$y$") || one.text.hasPrefix("$6$"))
    #expect(one.text.utf8.count > 60)
    #expect(one != two)
    #expect(!one.text.contains("2557$"))
  }

  /// Made by `openssl passwd -6 -salt saltstring 2557`.
  @Test("a hash of another program's making is understood")
  func foreign() throws {
    let hash = PinHash(
      "$6$saltstring$"
        + "Xs8iREldCcUpxztNCOwjRaaJ7m.JoWOQPaYdBE/YZbB.2y5KTDvGRyc6/JKZi9mZLJQoptaIN0pitGqF.k3R6.")
    #expect(hash.matches(try pin("2557")))
    #expect(!hash.matches(try pin("2556")))
  }

  @Test("a damaged hash matches nothing", arguments: ["", "*0", "$y$", "2557", "$9$x$y", "$6$a$b"])
  func damaged(text: String) throws { #expect(!PinHash(text).matches(try pin("2557"))) }
}
