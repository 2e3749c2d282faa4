import Testing

@testable import ThaiText

@Suite struct FilledTests {
  @Test("as many items stand on a line as fit, and none is broken")
  func lines() {
    #expect(
      filled(["lam-pam 09:41", "thale-noi 10:20", "a"], columns: 21, indent: 2)
        == ["  lam-pam 09:41", "  thale-noi 10:20 · a"])
    #expect(filled(["ควนขนุน", "ทะเลน้อย"], columns: 18, indent: 0) == ["ควนขนุน · ทะเลน้อย"])
    #expect(filled([], columns: 10, indent: 0).isEmpty)
    #expect(filled(["longer-than-a-line"], columns: 10, indent: 0) == ["longer-than-a-line"])
  }
}
