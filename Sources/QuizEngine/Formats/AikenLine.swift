/// What a trimmed line of an Aiken file is.
///
/// Source: `readquestions` in Moodle's `question/format/aiken/format.php`. There, letters are
/// capitals and no blank is needed after them; small letters are understood here if a blank
/// follows.
enum AikenLine {
  case blank
  /// A letter from A (0) to Z (25), whether it is written small, and the index after its mark.
  case option(letter: UInt8, isSmall: Bool, text: Int)
  /// Whether it is written in capitals, and the index after the colon.
  case answer(isCapital: Bool, text: Int)
  case text

  @inline(__always)
  init(_ file: GIFTBytes, _ line: ByteRange) {
    let (start, end) = (line.lower, line.upper)
    guard start < end else {
      self = .blank
      return
    }
    let letter = Byte.upper(file[start]) &- UInt8(ascii: "A")
    guard letter < 26, start + 1 < end else {
      self = .text
      return
    }
    if file[start + 1] == Byte.point || file[start + 1] == UInt8(ascii: ")") {
      let isSmall = file[start] != Byte.upper(file[start])
      if !isSmall || start + 2 == end || Byte.isBlank(file[start + 2]) {
        self = .option(letter: letter, isSmall: isSmall, text: start + 2)
        return
      }
    }
    self = .text
    if letter == 0, let colon = Self.answerEnd(file, start, end) {
      let isCapital = file.has("ANSWER", at: start, before: end)
      self = .answer(isCapital: isCapital, text: colon + 1)
    }
  }

  /// The index of the colon after the word `answer` in any case.
  private static func answerEnd(_ file: GIFTBytes, _ start: Int, _ end: Int) -> Int? {
    let word: StaticString = "ANSWER"
    guard end - start > word.utf8CodeUnitCount else { return nil }
    for offset in 0..<word.utf8CodeUnitCount
    where Byte.upper(file[start + offset]) != word.utf8Start[offset] {
      return nil
    }
    let colon = file.skipBlanks(from: start + word.utf8CodeUnitCount, to: end)
    return colon < end && file[colon] == Byte.colon ? colon : nil
  }
}
