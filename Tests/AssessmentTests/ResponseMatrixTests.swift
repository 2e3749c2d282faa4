import Assessment
import Testing

private func empty() -> ResponseMatrix {
  ResponseMatrix(items: ["a", "b", "c"].map { ResponseItem(id: $0, maximum: 2) })
}

@Suite struct ResponseMatrixTests {
  @Test("marks come back as they were put in, row by row")
  func rows() {
    var matrix = empty()
    matrix.append("p1", marks: [1, nil, 2])
    matrix.append("p2", marks: [0, 0.5, nil])
    #expect(matrix.people == ["p1", "p2"])
    #expect((0..<3).map { matrix[0, $0] } == [1, nil, 2])
    #expect((0..<3).map { matrix[1, $0] } == [0, 0.5, nil])
  }

  @Test("marks may come one by one; what didn't come wasn't asked")
  func oneByOne() {
    var matrix = empty()
    let row = matrix.append("p1")
    matrix[row, 2] = 1.5
    #expect((0..<3).map { matrix[row, $0] } == [nil, nil, 1.5])
    matrix[row, 2] = nil
    #expect(matrix[row, 2] == nil)
  }

  @Test("a short row ends in what wasn't asked, and a long one is cut")
  func widths() {
    var matrix = empty()
    matrix.append("p1", marks: [1])
    matrix.append("p2", marks: [1, 1, 1, 1, 1])
    matrix.append("p3", marks: [2, 2, 2])
    #expect((0..<3).map { matrix[0, $0] } == [1, nil, nil])
    #expect((0..<3).map { matrix[2, $0] } == [2, 2, 2])
  }

  @Test("what isn't a finite number wasn't asked")
  func notFinite() {
    var matrix = empty()
    matrix.append("p1", marks: [.nan, .infinity, -.infinity])
    #expect((0..<3).map { matrix[0, $0] } == [nil, nil, nil])
  }

  @Test("a total is the sum of what was asked")
  func sums() {
    var matrix = empty()
    matrix.append("p1", marks: [1, nil, 2])
    matrix.append("p2")
    #expect(matrix.total(of: 0) == 3)
    #expect(matrix.total(of: 1) == nil)
  }
}
