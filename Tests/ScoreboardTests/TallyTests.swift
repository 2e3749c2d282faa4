import Entries
import Testing

@testable import Scoreboard

@Suite struct TallyTests {
  @Test(
    "an answer counts as asked, and as right only if it is fully right",
    arguments: [
      (Verdict.right, Tally(points: 7, right: 1, asked: 1, timeLeft: 750_000)),
      (.partly, Tally(points: 7, asked: 1)), (.wrong, Tally(points: 7, asked: 1)),
      (.late, Tally(points: 7, asked: 1)), (.read, Tally(points: 7)),
    ])
  func verdicts(verdict: Verdict, tally: Tally) {
    #expect(Tally(answered(verdict: verdict), points: 7) == tally)
  }

  @Test(
    "time left is the share of the limit in millionths",
    arguments: [
      (0, 20_000, 1_000_000), (20_000, 20_000, 0), (10_000, 30_000, 666_667), (1, 3, 666_667),
    ])
  func timeLeft(taken: Int, limit: Int, expected: Int) {
    #expect(Tally(answered(taken: taken, limit: limit), points: 0).timeLeft == expected)
  }

  @Test("a voided question gives its value and leaves the other sums", arguments: Verdict.allCases)
  func voided(verdict: Verdict) {
    #expect(Tally(voided: answered(verdict: verdict, value: 150, streak: 3)) == Tally(points: 150))
  }

  @Test("a voided warm-up gives nothing")
  func voidedWarmup() {
    #expect(Tally(voided: answered(rule: .warmup)) == Tally())
  }

  @Test("means of nothing are 0")
  func means() {
    #expect(Tally().accuracy == 0)
    #expect(Tally().swiftness == 0)
    let tally = Tally(points: 0, right: 2, asked: 8, timeLeft: 1_500_000)
    #expect(tally.accuracy == 0.25)
    #expect(tally.swiftness == 0.75)
  }

  @Test("sums go up and down by every member")
  func arithmetic() {
    let one = Tally(points: 1, right: 2, asked: 3, timeLeft: 4)
    let ten = Tally(points: 10, right: 20, asked: 30, timeLeft: 40)
    #expect(one + ten == Tally(points: 11, right: 22, asked: 33, timeLeft: 44))
    #expect(ten - one == Tally(points: 9, right: 18, asked: 27, timeLeft: 36))
    #expect(one + .zero == one)
  }
}
