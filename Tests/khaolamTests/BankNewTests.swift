import FoundationEssentials
import Testing

@Suite("bank new")
struct BankNewTests {
  @Test(
    "starts a bank that passes the check, in the format that its name says",
    arguments: ["gift", "csv", "aiken", "xml"])
  func check(ending: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("mine.\(ending)")
    let made = try Program.run("bank", "new", path)
    #expect(made.status == 0 && made.output.contains("bank check \(path)"))
    let check = try Program.run("bank", "check", path)
    #expect(check.status == 0, "\(check.output)")
    // Aiken has no tags, and so no levels.
    if ending != "aiken" {
      #expect(try Program.run("bank", "check", "--strict", path).status == 0)
    }
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let again = try Program.run("bank", "new", path)
    #expect(again.status == 73 && again.output.isEmpty && again.errors.contains(path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (ending == "csv"))
  }

  @Test("the format can be named, and has to be where the name does not say it")
  func format() throws {
    let folder = try TemporaryFolder()
    let unknown = try Program.run("bank", "new", folder.path("mine.doc"))
    #expect(unknown.status == 64 && unknown.errors.contains("--format"))
    let made = try Program.run("bank", "new", "--format", "aiken", "-")
    #expect(made.status == 0 && made.output.contains("\nANSWER: B\n"))
    #expect(try Program.run("bank", "new", "/proc/none/mine.gift").status == 73)
  }
}
