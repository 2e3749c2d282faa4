import QuizEngine
import SourceText
import Vocabulary

/// Telling a file's encoding, and finding places in its text.
struct DecodingTarget: SoakTarget {
  let name = "decoding"

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let (file, error) = decoded(bytes)
    let again = decoded(bytes)
    try holdEqual("bytes are decoded the same each time", file, again.file)
    try holdEqual("bytes are refused for the same reason each time", error, again.error)
    if let error {
      try hold(
        "the fault stands in the file", (0...bytes.count).contains(error.offset), "\(error)")
      let refusal = FileError.notText(path: "soak", error)
      try hold(
        "a refusal says why", !refusal.message.th.isEmpty && !refusal.remedy.en.isEmpty,
        "\(refusal)")
    }
    guard let file else { return }
    try holdEqual("a file's text is UTF-8", Array(file.text.utf8), file.bytes)
    try checkPlaces(in: file)
    try checkEncodings(of: file)
  }

  private func decoded(_ bytes: [UInt8]) -> (file: SourceFile?, error: TextDecodingError?) {
    do throws(TextDecodingError) {
      return (try SourceFile(name: "soak", decoding: bytes), nil)
    } catch {
      return (nil, error)
    }
  }

  private func checkPlaces(in file: SourceFile) throws(BrokenLaw) {
    var finder = PositionFinder(file)
    var last = SourcePosition(line: 1, column: 1)
    let step = max(1, file.bytes.count / 64)
    let offsets = Array(stride(from: 0, through: file.bytes.count, by: step))
    for offset in offsets {
      let position = finder.position(at: offset)
      try hold("places rise with offsets", last <= position, "\(last), then \(position)")
      try holdEqual("a place is found from anywhere", position, file.position(at: offset))
      try hold(
        "a place's line is there", file.lineText(position.line) != nil, "line \(position.line)")
      last = position
    }
    let faults = (offsets + [-1, file.bytes.count + 1]).map {
      Diagnostic(.error, at: $0, Bilingual(th: "ผิด", en: "wrong"))
    }
    for fault in faults {
      try hold(
        "any place can be shown",
        !DiagnosticText.text(fault, in: file, language: .thai).isEmpty)
    }
    for note in [file.encodingNote].compactMap(\.self) {
      try DiagnosticLaws.check([note], of: file)
    }
  }

  /// The text is the same from whichever encoding it comes.
  private func checkEncodings(of file: SourceFile) throws(BrokenLaw) {
    let units = Array(file.text.utf16)
    let little: [UInt8] = units.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = units.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    try holdEqual(
      "a text is read from UTF-16LE", decoded([0xFF, 0xFE] + little).file?.bytes, file.bytes)
    try holdEqual(
      "a text is read from UTF-16BE", decoded([0xFE, 0xFF] + big).file?.bytes, file.bytes)
    guard !file.bytes.contains(0) else { return }
    let marked = [0xEF, 0xBB, 0xBF] + file.bytes
    try holdEqual("a text is read from UTF-8", decoded(marked).file?.bytes, file.bytes)
  }
}
