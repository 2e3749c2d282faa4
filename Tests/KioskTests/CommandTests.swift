import Testing

@testable import Kiosk

@Suite("Commands")
struct CommandTests {
  @Test(
    "are these lines exactly",
    arguments: [
      ("/", Command.help), ("/0", .back), ("/1", .thai), ("/2", .english), ("/9", .facilitator),
      ("/.", .skip),
    ])
  func exact(line: String, expected: Command) {
    #expect(Command(line: line) == expected)
    #expect(Command(mistypedLine: line) == expected)
  }

  @Test(
    "are no other lines",
    arguments: [
      "", " ", "0", "/0 ", " /0", "/ ", "//", "//0", "/3", "/00", "/10", "/..", "/help", "/0\t",
      "/a", "\\0", "/\u{200B}", "/0\u{301}", "／", "-", "/-", "2",
    ])
  func others(line: String) {
    #expect(Command(line: line) == nil)
    #expect(Command(mistypedLine: line) == nil)
  }

  @Test(
    "may be meant by Thai digits and by lines typed on the Thai layout",
    arguments: [
      ("/๐", Command.back), ("/๑", .thai), ("/๒", .english), ("/๙", .facilitator),
      ("ฝ", .help), ("ฝจ", .back), ("ฝๅ", .thai), ("ฝ/", .english), ("ฝต", .facilitator),
      ("ฝใ", .skip), ("ฝ0", .back), ("ฝ๐", .back),
    ])
  func mistyped(line: String, expected: Command) {
    #expect(Command(line: line) == nil)
    #expect(Command(mistypedLine: line) == expected)
  }

  @Test("are not meant by other Thai lines", arguments: ["ฝจ ", "ฝน", "ฝฝจ", "จ", "ฝา", "ก", "๐"])
  func otherThai(line: String) {
    #expect(Command(mistypedLine: line) == nil)
  }
}
