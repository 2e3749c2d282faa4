import Arguments
import Testing

struct InvocationTests {
  private enum Format: String {
    case text
    case json
  }

  @Test("values are had by the names that the table declares")
  func access() throws {
    let adjust = try #require(try run(["adjust", "rose", "-50", "--reason", "late"]))
    #expect(adjust.string("TEAM") == "rose")
    #expect(adjust.integer("POINTS") == -50)
    #expect(adjust.string("reason") == "late")
    #expect(adjust.string("store") == nil)
    #expect(!adjust.flag("no-color"))
  }

  @Test("repeatable options and lists keep all their values")
  func lists() throws {
    let check = try #require(try run(["bank", "check", "--skip", "a", "x", "--skip=b", "y"]))
    #expect(check.strings("skip") == ["a", "b"])
    #expect(check.strings("FILE") == ["x", "y"])
  }

  @Test("flags are given or not, however often")
  func flags() throws {
    let check = try #require(try run(["bank", "check", "-sq", "x", "--strict"]))
    #expect(check.flag("strict"))
    #expect(check.flag("quiet"))
    #expect(!check.flag("skip"))
  }

  @Test("choice becomes a case of its type")
  func choice() throws {
    let board = try #require(try run(["board", "--format", "json"]))
    #expect(board.choice("format", as: Format.self) == .json)
    #expect(try run(["board"])?.choice("format", as: Format.self) == nil)
  }

  @Test("command's own error points at the command")
  func error() throws {
    let adjust = try #require(try run(["adjust", "rose", "5"]))
    #expect(
      adjust.error(.conflict("--a", "--b")) == UsageError(.conflict("--a", "--b"), in: ["adjust"]))
  }
}
