import Arguments
import Entries
import Improvement
import Programme
import ThaiText
import Vocabulary

/// `khaolam register dots`: enters a team's votes on findings.
enum RegisterDotsCommand: Runnable {
  static let command = Command(
    ["register", "dots"], section: CommandList.Section.after,
    summary: "enter a team's votes on findings",
    discussion: """
      A team has \(TeamDots.usual) dots, unless the event file says otherwise. They replace all \
      votes that the team gave before; --none takes these back. The votes on \
      findings that are merged count together.
      """,
    positionals: [
      Positional(.text("TEAM"), help: "the team: its id, number or name"),
      Positional(
        .text("FINDING=N"), .any, help: "a finding, by the first digits of its name, and its dots"),
    ],
    options: [Option("none", help: "the team's votes are taken back")],
    examples: [.init("khaolam register dots ratchaphruek 5718=3 ece4=2", "three and two")])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let words = call.strings("FINDING=N")
    guard words.isEmpty == call.flag("none") else {
      throw words.isEmpty
        ? call.error(.missingArgument("FINDING=N"))
        : call.error(.conflict("FINDING=N", "--none"))
    }
    let writing = try RegisterWriting(world)
    let team = try writing.team(named: call.string("TEAM") ?? "")
    let register = try writing.register()
    let votes = try words.map { word in
      let (name, count) = try vote(word, in: call)
      return (finding: try register.finding(named: name), count: count)
    }
    let sum = votes.reduce(0) { $0 + $1.count }
    let most = writing.event.dotsPerTeam
    guard sum <= most else { throw TooManyDots(count: sum, most: most) }
    let dots = TeamDots(
      team: team.id, votes: votes.map { .init(on: $0.finding.place, count: $0.count) })
    try writing.append([dots.draft(at: register.time(ofDotsBy: team.id, at: writing.now))])
    let list = votes.map { "\($0.finding.reference)=\($0.count)" }.joined(separator: " ")
    try writing.say(
      Bilingual(
        th: "\(team.name.th): " + (list.isEmpty ? "ยกเลิกคะแนนความสำคัญแล้ว" : list),
        en: "\(team.name.en): " + (list.isEmpty ? "no dots any more" : list)))
    return ExitStatus.done
  }

  /// The finding's name and the dots that a word says as `FINDING=N`.
  private static func vote(_ word: String, in call: Invocation) throws -> (String, Int) {
    let parts = word.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(arabicDigits(String(parts[1]).trimmed)),
      (1...RegisterLimits.dots).contains(count)
    else {
      throw call.error(
        .rejected(
          word, of: "FINDING=N", because: "it is a finding, = and a number from 1, like 5718=3"))
    }
    return (String(parts[0]).trimmed, count)
  }
}

/// A team gives more dots than it has.
struct TooManyDots: ExplainedError {
  var count: Int
  var most: Int

  var message: Bilingual {
    Bilingual(
      th: "แต่ละทีมมี \(most) คะแนนความสำคัญ แต่ระบุไว้ \(count)",
      en: "A team has \(most) dots; these are \(count).")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ลดจำนวนให้รวมแล้วไม่เกิน \(most)", en: "Give fewer, so that they are at most \(most).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
