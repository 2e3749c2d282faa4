import Foundation

/// Elements that say nothing to a reader of questions.
///
/// What only governs a form's look, and what is as Moodle fills it in. The parser is spared them.
enum IdleElements {
  /// The index after an element if it is one of these; nil if it is not.
  ///
  /// - Parameters:
  ///   - name: where the name in its start tag stands.
  ///   - after: where its content starts.
  static func end(
    of name: Int, content after: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Int? {
    let length = after - 1 - name
    guard after + 1 < end, length < 24, bytes[after - 1] == UInt8(ascii: ">"),
      let (_, usual) = elements[Int(bytes[name] & 0x1F)].first(where: {
        $0.name.utf8CodeUnitCount == length && bytes.has($0.name, at: name, before: end)
      })
    else { return nil }
    var close = after
    if let usual {
      guard bytes.has(usual, at: after, before: end) else { return nil }
      close += usual.utf8CodeUnitCount
    } else {
      while close < end, close < after + 40, bytes[close] != UInt8(ascii: "<") { close += 1 }
    }
    guard close + length + 2 < end, bytes[close] == UInt8(ascii: "<"),
      bytes[close + 1] == UInt8(ascii: "/"), bytes[close + 2] == bytes[name],
      bytes[close + 2 + length] == UInt8(ascii: ">"),
      let base = bytes.baseAddress, memcmp(base + close + 2, base + name, length) == 0
    else { return nil }
    return close + 3 + length
  }

  /// Elements by the last five bits of their first letter, with the only content that may be passed
  /// over; nil for any.
  private static let elements: [[(name: StaticString, usual: StaticString?)]] = {
    var table = [[(name: StaticString, usual: StaticString?)]](repeating: [], count: 32)
    let all: [(name: StaticString, usual: StaticString?)] = [
      ("idnumber", ""), ("hidden", "0"), ("defaultgrade", "1.0000000"),
      ("penalty", "0.3333333"), ("shuffleanswers", "true"), ("answernumbering", nil),
      ("showstandardinstruction", nil), ("layouttype", nil), ("gradingtype", nil),
      ("showgrading", nil), ("responseformat", nil), ("responserequired", nil),
      ("responsefieldlines", nil), ("attachments", nil), ("unitpenalty", nil),
      ("showunits", nil), ("unitsleft", nil),
    ]
    for element in all {
      table[Int(element.name.utf8Start[0] & 0x1F)].append(element)
    }
    return table
  }()
}
