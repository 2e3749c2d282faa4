import Entries
import Improvement
import Testing
import Vocabulary

@Suite("Filters and groups of findings")
struct RegisterFilterTests {
  private func register() throws -> Register {
    var script = Script()
    script.find("1", at: 1) { $0.phase = .before }
    script.find("2", at: 2) {
      $0.channel = .staff
      $0.due = ISODate("2014-10-17")
    }
    let done = script.find("3", at: 3) {
      $0.channel = .staff
      $0.kind = .idea
      $0.due = ISODate("2014-10-17")
    }
    script.find("4", at: 4) { $0.channel = .board }
    script.find("5", at: 5) { $0.channel = .staff }
    let planned = script.find("6", at: 6) { $0.channel = .staff }
    script.add(FindingChange(of: done, status: .done).draft(at: 7))
    script.add(FindingChange(of: planned, status: .planned).draft(at: 7))
    return try script.register()
  }

  @Test(
    "let through what is asked for",
    arguments: [
      (RegisterFilter(), "123456"), (RegisterFilter(phase: .before), "1"),
      (RegisterFilter(channel: .staff), "2356"), (RegisterFilter(channel: .some(nil)), "1"),
      (RegisterFilter(channel: .statutory), ""), (RegisterFilter(status: .open), "1245"),
      (RegisterFilter(kind: .idea), "3"), (RegisterFilter(source: .survey), ""),
      (RegisterFilter(channel: .staff, status: .done), "3"),
      (RegisterFilter(overdueOn: ISODate("2014-10-18")), "2"),
      (RegisterFilter(overdueOn: ISODate("2014-10-17")), ""),
    ])
  func filters(filter: RegisterFilter, texts: String) throws {
    #expect(try register().findings(filter).map(\.text).joined() == texts)
  }

  @Test("what is past its day is overdue, unless it is done")
  func overdue() throws {
    let day = try #require(ISODate("2015-01-01"))
    #expect(try register().findings.filter { $0.isOverdue(on: day) }.map(\.text) == ["2"])
  }

  @Test("groups are the channels in their order, each with what is least far first")
  func groups() throws {
    let groups = RegisterGroup.groups(of: try register().findings)
    #expect(groups.map(\.channel) == [.board, .staff, nil])
    #expect(groups.map { $0.findings.map(\.text).joined() } == ["4", "2563", "1"])
  }
}
