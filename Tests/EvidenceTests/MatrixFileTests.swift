import Evidence
import Assessment
import SourceText
import Testing
import Vocabulary

private func faults(_ diagnostics: [Diagnostic], _ file: SourceFile) -> [String] {
  DiagnosticText.reports(of: diagnostics, in: file, language: .english)
    .map { "\($0.line):\($0.column) \($0.severity.rawValue): \($0.message)" }
}

private func items(_ text: String) -> (matrix: ResponseMatrix?, faults: [String]) {
  let file = SourceFile(name: "m.csv", text: text)
  let (matrix, diagnostics) = MatrixFile.items(file)
  return (matrix, faults(diagnostics, file))
}

private func gain(_ text: String) -> (scores: GainScores?, faults: [String]) {
  let file = SourceFile(name: "g.csv", text: text)
  let (scores, diagnostics) = MatrixFile.gain(file)
  return (scores, faults(diagnostics, file))
}

@Suite struct ItemMatrixFileTests {
  @Test("a row is a person, a column an item; an empty cell wasn't asked")
  func whole() throws {
    let (matrix, faults) = items(
      """
      person,q1/1,a/b/2.5
      p1,1,2.5
      สมชาย ใจดี,,0.5
      """)
    let marks = try #require(matrix)
    #expect(faults == [])
    #expect(
      marks.items == [
        ResponseItem(id: "q1", maximum: 1), ResponseItem(id: "a/b", maximum: 2.5),
      ])
    #expect(marks.people == ["p1", "สมชาย ใจดี"])
    #expect([marks[0, 0], marks[0, 1]] == [1, 2.5])
    #expect([marks[1, 0], marks[1, 1]] == [nil, 0.5])
  }

  @Test("semicolons, quotes, space and letter case are no obstacle")
  func spellings() throws {
    let (matrix, faults) = items("Person; \"q1\"/1 \r\n")
    #expect(
      faults == [
        "1:13 error: text goes on after its closing quote",
        "2:1 warning: the file has nobody’s marks",
      ])
    #expect(matrix != nil)
    let (other, none) = items("PERSON;\"q1/1\";;\r\n p1 ; +1.0 ;;\r\n")
    #expect(none == [])
    #expect(other?.people == ["p1"])
    #expect(other?[0, 0] == 1)
  }

  @Test("every fault of a file is reported with its place")
  func allFaults() {
    let (_, faults) = items(
      """
      person,q1/1,q2/2
      p1,2,x
      p2,1
      p1,-1,0
      ,1,1
      p3,1,1,1
      p4,nan,1e0
      p5,1,2.01
      """)
    #expect(
      faults == [
        "2:4 error: the mark 2 is not from 0 to the maximum 1",
        "2:6 error: the mark `x` is not a number",
        "3:5 error: this row has 2 fields, the header 3",
        "4:1 error: `p1` has a row already",
        "4:4 error: the mark -1 is not from 0 to the maximum 1",
        "5:1 error: the row names no person",
        "6:8 error: this row has 4 fields, the header 3",
        "7:4 error: the mark `nan` is not a number",
        "7:8 error: the mark `1e0` is not a number",
        "8:6 error: the mark 2.01 is not from 0 to the maximum 2",
      ])
  }

  @Test(
    "a first row that can't be read is reported, and there is no matrix",
    arguments: [
      ("name,q1/1\np,1\n", ["1:1 error: the first column must be `person`"]),
      ("person,q1,q2/1\np,1,1\n", ["1:8 error: column `q1` gives no maximum"]),
      ("person,q1/\np,1\n", ["1:8 error: column `q1` gives no maximum"]),
      ("person,q1/one\np,1\n", ["1:8 error: the maximum `one` of column `q1` is not a number"]),
      ("person,q1/0\np,0\n", ["1:8 error: the maximum 0 of column `q1` must be above 0"]),
      ("person,q1/-1\np,0\n", ["1:8 error: the maximum -1 of column `q1` must be above 0"]),
      ("person,/1\np,1\n", ["1:8 error: column `/1` has no name before its slash"]),
      ("person,q1/1,q1/2\np,1,1\n", ["1:13 error: column `q1` is given twice"]),
      ("person,q1/1,\np,1,5\n", ["1:13 error: this column has no name"]),
      ("", ["1:1 error: the file is empty"]),
      (
        "name,q1,q2/0\np,1,1\n",
        [
          "1:1 error: the first column must be `person`",
          "1:6 error: column `q1` gives no maximum",
          "1:9 error: the maximum 0 of column `q2` must be above 0",
        ]
      ),
    ])
  func header(_ text: String, _ expected: [String]) {
    let (matrix, faults) = items(text)
    #expect(faults == expected)
    #expect(matrix == nil)
  }

  @Test("faults of the rows are found beside those of the first row")
  func both() {
    let (_, faults) = items("person,q1,q2/1\np,7,7\n")
    #expect(
      faults == [
        "1:8 error: column `q1` gives no maximum",
        "2:5 error: the mark 7 is not from 0 to the maximum 1",
      ])
  }

  @Test("a file without items is refused, one without people is warned of")
  func empty() {
    #expect(items("person\np1\n").faults == ["1:7 error: there is no column of an item"])
    let (matrix, faults) = items("person,q1/1\n")
    #expect(faults == ["2:1 warning: the file has nobody’s marks"])
    #expect(matrix?.people == [])
  }
}

@Suite struct GainMatrixFileTests {
  @Test("pairs are read in the file's order; who didn't sit both is counted and left out")
  func whole() throws {
    let (scores, faults) = gain(
      "person,pre/30,post/30\np1,15,18.5\np2,,20\np3,12,\np4,,\np5,0,30\n")
    #expect(faults == [])
    let read = try #require(scores)
    #expect(read.maximum == 30)
    #expect(read.leftOut == 3)
    #expect(
      read.pairs == [
        ScorePair(person: "p1", pre: 15, post: 18.5), ScorePair(person: "p5", pre: 0, post: 30),
      ])
  }

  @Test("columns may stand in any order; others are not read")
  func order() {
    let (scores, faults) = gain("person,post/20,team/4,PRE/20\np1,18,2,9\n")
    #expect(faults == ["1:16 warning: column `team` is not read"])
    #expect(scores?.pairs == [ScorePair(person: "p1", pre: 9, post: 18)])
  }

  @Test("of two columns of one name but for letter case the first is read, and the other told")
  func twice() {
    let (scores, faults) = gain("person,pre/30,post/30,Pre/30\np1,1,2,9\n")
    #expect(faults == ["1:23 warning: column `Pre` is not read"])
    #expect(scores?.pairs == [ScorePair(person: "p1", pre: 1, post: 2)])
  }

  @Test(
    "a first row that can't be read is reported, and there are no scores",
    arguments: [
      ("person,pre/30\np,1\n", ["1:1 error: column `post` is missing"]),
      ("person,pre,post/30\np,1,1\n", ["1:8 error: column `pre` gives no maximum"]),
      (
        "person,pre/30,post/20\np,1,1\n",
        ["1:15 error: the maxima before and after are not the same"]
      ),
      ("who,pre/3,post/3\np,1,1\n", ["1:1 error: the first column must be `person`"]),
      (
        "person\np\n",
        ["1:1 error: column `pre` is missing", "1:1 error: column `post` is missing"]
      ),
      ("", ["1:1 error: the file is empty"]),
    ])
  func header(_ text: String, _ expected: [String]) {
    let (scores, faults) = gain(text)
    #expect(faults == expected)
    #expect(scores == nil)
  }

  @Test("every fault of the rows is reported with its place")
  func rows() {
    let (_, faults) = gain("person,pre/30,post/30\np1,31,x\np1,1,2\n,1,2\np2,1\n")
    #expect(
      faults == [
        "2:4 error: the mark 31 is not from 0 to the maximum 30",
        "2:7 error: the mark `x` is not a number",
        "3:1 error: `p1` has a row already",
        "4:1 error: the row names no person",
        "5:5 error: this row has 2 fields, the header 3",
      ])
  }
}
