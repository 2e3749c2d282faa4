import Assessment
import Testing

@Suite struct StudentTTests {
  @Test("tails are right to 1e-10, tiny ones too")
  func tails() throws {
    for row in try rows("student-tails.csv") {
      let (df, t, p) = (
        try #require(Double(row[0])), try #require(Double(row[1])), try #require(Double(row[2]))
      )
      let tail = try #require(StudentT(degreesOfFreedom: df)).twoSidedTail(of: t)
      #expect(isClose(tail, p, 1e-10), "df \(df) t \(t): \(tail), expected \(p)")
      #expect(try #require(StudentT(degreesOfFreedom: df)).twoSidedTail(of: -t) == tail)
    }
  }

  @Test("quantiles are right to 1e-11")
  func quantiles() throws {
    for row in try rows("student-quantiles.csv") {
      let (df, p, t) = (
        try #require(Double(row[0])), try #require(Double(row[1])), try #require(Double(row[2]))
      )
      let quantile = try #require(StudentT(degreesOfFreedom: df)?.quantile(twoSided: p))
      #expect(isClose(quantile, t, 1e-11), "df \(df) p \(p): \(quantile), expected \(t)")
    }
  }

  @Test("no change is as likely as can be, and an endless one impossible")
  func ends() throws {
    let student = try #require(StudentT(degreesOfFreedom: 7))
    #expect(student.twoSidedTail(of: 0) == 1)
    #expect(student.twoSidedTail(of: 1e-200) == 1)
    #expect(student.twoSidedTail(of: .infinity) == 0)
    #expect(student.twoSidedTail(of: 1e200) == 0)
  }

  @Test("there is no distribution without degrees of freedom, and no quantile of a wrong share")
  func refused() throws {
    #expect(StudentT(degreesOfFreedom: 0) == nil)
    #expect(StudentT(degreesOfFreedom: -1) == nil)
    #expect(StudentT(degreesOfFreedom: .nan) == nil)
    let student = try #require(StudentT(degreesOfFreedom: 3))
    for share in [0, 1, -0.1, 1.5, .nan] { #expect(student.quantile(twoSided: share) == nil) }
  }
}
