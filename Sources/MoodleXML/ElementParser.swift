import Foundation
import FoundationXML

/// Makes elements of some questions with the toolchain's parser.
///
/// It is given elements without a head and with no document type, so it knows no encoding but
/// UTF-8 and no entity but XML's own five, and has nothing to load.
final class ElementParser: NSObject, XMLParserDelegate {
  /// The first thing that is not well-formed.
  struct Problem {
    /// libxml2's number for it.
    var code: Int
    /// The line, from 1, and the column, in characters, where the parser noticed it.
    var line: Int
    var column: Int
  }

  private(set) var questions: [Element] = []
  private(set) var problem: Problem?
  private var open: [Element] = []
  private var depth = 0
  private let scan: QuestionScan
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nextTag: Int

  /// A parser of questions of a scanned file, of which these are the start tags.
  init(_ scan: QuestionScan, tags: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    self.scan = scan
    self.bytes = bytes
    nextTag = tags.lowerBound
    open.reserveCapacity(QuestionScan.deepest)
  }

  /// Parses questions within a root element.
  func parse(_ data: Data) {
    let parser = XMLParser(data: data)
    parser.shouldResolveExternalEntities = false
    parser.externalEntityResolvingPolicy = .never
    parser.delegate = self
    if !parser.parse(), problem == nil, let error = parser.parserError, !Self.isHarmless(error) {
      problem = Problem(code: (error as NSError).code, line: 1, column: 1)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    depth += 1
    guard depth > 1, problem == nil else { return }
    // A document in which something is not well-formed may have more.
    guard nextTag < scan.tagOffsets.count else { return }
    let text = scan.texts[nextTag]
    open.append(
      Element(
        name: name, attributes: attributes, offset: scan.tagOffsets[nextTag],
        simpleText: text.lowerBound == scan.tagOffsets[nextTag] ? nil : bytes.trimmedText(text)))
    nextTag += 1
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
    guard problem == nil, let element = open.popLast() else { return }
    if let parent = open.last {
      parent.children.append(element)
    } else {
      questions.append(element)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { add(string) }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    var data = data
    // The parser ends lines as XML asks everywhere but here.
    if data.contains(UInt8(ascii: "\r")) { data = data.withLineFeeds }
    add(String(decoding: data, as: UTF8.self))
  }

  private func add(_ text: String) {
    guard let element = open.last else { return }
    if element.text.isEmpty { element.text = text } else { element.text += text }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    guard problem == nil, !Self.isHarmless(error) else { return }
    problem = Problem(
      code: (error as NSError).code, line: parser.lineNumber, column: parser.columnNumber)
  }

  /// Whether an error breaks nothing: a name with an undeclared prefix, and the parser's warnings.
  private static func isHarmless(_ error: any Error) -> Bool {
    let code = (error as NSError).code
    return (200..<210).contains(code) || (97...108).contains(code)
  }
}

extension Data {
  /// The bytes with a line feed for each carriage return, alone or before a line feed.
  fileprivate var withLineFeeds: Data {
    var result = Data(capacity: count)
    var wasReturn = false
    for byte in self {
      if byte != UInt8(ascii: "\n") || !wasReturn {
        result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
      }
      wasReturn = byte == UInt8(ascii: "\r")
    }
    return result
  }
}

extension MoodleXMLFault.Wellformedness {
  /// What a number of libxml2's `xmlParserErrors` means.
  init(code: Int) {
    switch code {
    case 68, 22, 23: self = .ampersand
    case 26, 27, 28, 29: self = .entity
    case 5, 74, 76, 77: self = .tags
    case 6, 7, 8, 9: self = .character
    case 38...42, 65, 73: self = .attribute
    default: self = .other(code)
    }
  }
}
