import Vocabulary

/// Reads the fields of an object, and reports those that are missing, of a wrong type or unknown.
///
/// Made by `FieldReader.object(_:)` and `read(_:_:_:)`, which report missing and unknown fields once
/// all fields have been asked for.
public struct ObjectReader {
  /// The object.
  public let value: JSON5Value
  /// Where faults go.
  public let sink: DiagnosticSink
  private let members: [JSON5Member]
  private var asked: [String] = []
  private var missing: [String] = []

  init(_ value: JSON5Value, members: [JSON5Member], sink: DiagnosticSink) {
    self.value = value
    self.members = members
    self.sink = sink
  }

  /// What is read from the object that a whole file holds.
  public static func read<Result>(
    _ value: JSON5Value, _ sink: DiagnosticSink, _ read: (inout ObjectReader) -> Result?
  ) -> Result? {
    FieldReader(name: "{ }", value: value, sink: sink).object(read)
  }

  /// Where the object starts: its opening brace.
  public var offset: Int { value.range.lowerBound }

  /// A field that may be any value; nil if it is absent, `null` or unreadable.
  public mutating func field(_ name: String, isRequired: Bool = true) -> FieldReader? {
    asked.append(name)
    guard let member = members.last(where: { $0.name == name }), member.value.content != .null
    else {
      if isRequired { missing.append(name) }
      return nil
    }
    if member.value.content == .faulty { return nil }
    return FieldReader(name: name, value: member.value, sink: sink)
  }

  /// A text that is not empty.
  public mutating func string(_ name: String, isRequired: Bool = true) -> String? {
    field(name, isRequired: isRequired)?.string()
  }

  /// A whole number within bounds.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int>, isRequired: Bool = true
  ) -> Int? {
    field(name, isRequired: isRequired)?.integer(in: range)
  }

  /// A number within bounds.
  public mutating func number(
    _ name: String, in range: ClosedRange<Double>, isRequired: Bool = true
  ) -> Double? {
    field(name, isRequired: isRequired)?.number(in: range)
  }

  /// True or false.
  public mutating func boolean(_ name: String, isRequired: Bool = true) -> Bool? {
    field(name, isRequired: isRequired)?.boolean()
  }

  /// A text in both languages, or one that serves for both.
  public mutating func bilingual(_ name: String, isRequired: Bool = true) -> Bilingual? {
    field(name, isRequired: isRequired)?.bilingual()
  }

  /// One of a type's names.
  public mutating func enumeration<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Choice.Type = Choice.self, isRequired: Bool = true
  ) -> Choice? {
    field(name, isRequired: isRequired)?.enumeration(type)
  }

  /// What is read from each element of an array; elements that give nil are left out.
  public mutating func array<Element>(
    _ name: String, isRequired: Bool = true, _ read: (FieldReader) -> Element?
  ) -> [Element]? {
    field(name, isRequired: isRequired)?.array()?.compactMap(read)
  }

  /// What is read from an object.
  public mutating func object<Result>(
    _ name: String, isRequired: Bool = true, _ read: (inout ObjectReader) -> Result?
  ) -> Result? {
    field(name, isRequired: isRequired)?.object(read)
  }

  /// Reports unknown and missing fields; false if there was one that matters.
  func finish() -> Bool {
    let unknown = members.filter { !asked.contains($0.name) }
    let meant = unknown.isEmpty ? [] : report(unknown)
    // What a damaged object lacks may stand in the part that could not be read.
    if !value.isDamaged {
      for name in missing where !meant.contains(name) {
        sink.error(
          at: offset, th: "ขาดช่อง “\(name)”", en: "`\(name)` is missing",
          remedy: Bilingual(
            th: "เพิ่ม \(name): … ภายในวงเล็บนี้", en: "add \(name): … inside this bracket"))
      }
    }
    return missing.isEmpty
  }

  /// Reports unknown fields, and returns the names that some of them were probably meant to be.
  private func report(_ unknown: [JSON5Member]) -> Set<String> {
    let given = Set(members.map(\.name))
    let open = asked.filter { !given.contains($0) }
    let list = asked.joined(separator: ", ")
    var found: Set<String> = []
    for member in unknown {
      if let meant = nearestMatch(to: member.name, among: open) {
        sink.error(
          at: member.nameRange.lowerBound,
          th: "ไม่รู้จักช่อง “\(member.name)” หมายถึง “\(meant)” หรือไม่",
          en: "unknown field `\(member.name)`; did you mean `\(meant)`?")
        found.insert(meant)
      } else {
        sink.error(
          at: member.nameRange.lowerBound, th: "ไม่รู้จักช่อง “\(member.name)”",
          en: "unknown field `\(member.name)`",
          remedy: Bilingual(th: "ช่องที่ใช้ได้ที่นี่: \(list)", en: "fields known here: \(list)"))
      }
    }
    return found
  }
}
