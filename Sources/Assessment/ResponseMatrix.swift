/// An item of a test: a question with its maximum.
public struct ResponseItem: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// The most that it earns, in marks; above 0, else what is given in percent of it is undefined.
  public var maximum: Double
  /// What a random guess earns on average, in marks, 0 to the maximum; nil where it isn't known.
  public var guess: Double?

  /// An item.
  public init(id: String, maximum: Double, guess: Double? = nil) {
    self.id = id
    self.maximum = maximum
    self.guess = guess
  }
}

/// The marks of people on the items of a test; some may not have been asked some of them.
///
/// An item that was asked and left without an answer, or answered late, has 0 marks.
public struct ResponseMatrix: Sendable {
  /// The items, in the test's order.
  public let items: [ResponseItem]
  /// The people, in the order in which they were added.
  public private(set) var people: [String] = []
  /// The marks row by row; NaN where an item wasn't asked.
  private(set) var marks: [Double] = []

  /// A matrix of these items without people.
  public init(items: [ResponseItem]) { self.items = items }

  /// Makes room for so many people.
  public mutating func reserveCapacity(_ count: Int) {
    people.reserveCapacity(count)
    marks.reserveCapacity(count * items.count)
  }

  /// Adds a person who wasn't asked anything yet and returns the index of their row.
  @discardableResult
  public mutating func append(_ person: String) -> Int {
    people.append(person)
    marks.append(contentsOf: repeatElement(.nan, count: items.count))
    return people.count - 1
  }

  /// Adds a person's marks in the items' order; nil, or a missing one at the end, wasn't asked.
  public mutating func append(_ person: String, marks row: [Double?]) {
    let index = append(person)
    for (item, mark) in row.prefix(items.count).enumerated() { self[index, item] = mark }
  }

  /// A person's mark on an item; nil where it wasn't asked. What isn't a finite number counts so.
  ///
  /// Both indices must exist.
  public subscript(person: Int, item: Int) -> Double? {
    get {
      let mark = marks[person * items.count + item]
      return mark.isNaN ? nil : mark
    }
    set {
      let mark = newValue ?? .nan
      marks[person * items.count + item] = mark.isFinite ? mark : .nan
    }
  }

  /// The sum of the marks of a person on what they were asked; nil where that is nothing.
  public func total(of person: Int) -> Double? {
    var sum = 0.0
    var isAsked = false
    for mark in marks[(person * items.count)..<((person + 1) * items.count)] where !mark.isNaN {
      sum += mark
      isAsked = true
    }
    return isAsked ? sum : nil
  }
}
