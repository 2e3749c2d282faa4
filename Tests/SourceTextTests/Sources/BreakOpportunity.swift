/// How good a place is to end a line before it.
enum BreakLevel: UInt8 {
  /// Never: a mark belongs to what stands before it; a space hangs at the end of its line.
  case never
  /// Only when the line is too narrow for anything better, as before a following vowel.
  case cell
  /// Inside a word that is wider than the line.
  case cluster
  /// Where a line ends by choice.
  case word
}

/// A scalar of a paragraph, as line breaking sees it.
struct Piece {
  /// Where its bytes begin in the paragraph's UTF-8.
  var offset: Int
  /// Columns it takes: 0, 1 or 2.
  var width: Int
  var kind: Kind
  /// The best break that may come before it.
  var level: BreakLevel

  enum Kind {
    case space, mark, joiner, thai, leadingVowel, followingVowel, repetition, abbreviation
    case letter, digit, wide, modifier, opening, closing, hyphen, other

    /// Whether it is part of a run of Thai that the dictionary splits.
    var isThai: Bool {
      switch self {
      case .thai, .leadingVowel, .followingVowel, .repetition, .abbreviation: true
      default: false
      }
    }
  }

  var isSpace: Bool { kind == .space }
}

/// The pieces of a paragraph with the breaks that need no dictionary, after the manner of UAX #14.
///
/// A break inside a run of Thai is at most of level `cluster` here.
func pieces(of paragraph: some StringProtocol) -> [Piece] {
  var pieces: [Piece] = []
  pieces.reserveCapacity(paragraph.utf8.count)
  var offset = 0
  // The last two pieces that are no marks, and whether the last scalar joins.
  var base: Piece.Kind?
  var before: Piece.Kind?
  var joins = false
  for scalar in paragraph.unicodeScalars {
    let kind = kind(of: scalar)
    var piece = Piece(offset: offset, width: columns(of: scalar), kind: kind, level: .never)
    offset += UTF8.width(scalar)
    if kind == .mark || kind == .joiner {
      // A space that carries a mark is no place to break and does not vanish at a line's end.
      if let last = pieces.last, last.isSpace {
        pieces[pieces.count - 1].kind = .other
        pieces[pieces.count - 1].level = .cell
        base = .other
      }
      joins = kind == .joiner
    } else {
      if let base {
        piece.level = joins && kind != .space ? .cell : level(before, base, kind)
      }
      if kind == .abbreviation { joinEtcetera(&pieces) }
      before = base
      base = kind
      joins = false
    }
    pieces.append(piece)
  }
  return pieces
}

/// Makes ฯล at the end of the pieces, which a ฯ is to follow, one sign with it: ฯลฯ, "and so on".
private func joinEtcetera(_ pieces: inout [Piece]) {
  let last = pieces.count - 1
  guard last > 0, pieces[last].kind == .thai, pieces[last - 1].kind == .abbreviation else { return }
  pieces[last].level = .cell
  if last > 1, pieces[last - 2].kind.isThai || pieces[last - 2].kind == .mark {
    pieces[last - 1].level = .word
  }
}

/// The best break between two pieces, without a dictionary, knowing what precedes them.
private func level(_ before: Piece.Kind?, _ left: Piece.Kind, _ right: Piece.Kind) -> BreakLevel {
  switch (left, right) {
  case (_, .space): .never
  case (.space, .repetition), (.space, .closing): .cell
  case (.space, _): .word
  case (_, .followingVowel), (_, .repetition), (_, .abbreviation), (_, .modifier): .cell
  case (.leadingVowel, _) where right.isThai: .cell
  case (.opening, _), (_, .closing): .cell
  case (.closing, .wide), (.wide, .opening): .word
  case (.closing, _) where right.isThai: .word
  case (_, .opening) where left.isThai: .word
  case (.hyphen, _) where isWordLike(before) && isWordLike(right): .word
  case (.hyphen, _), (_, .hyphen), (.other, _), (_, .other), (.closing, _), (_, .opening): .cell
  case (.wide, _), (_, .wide), (.modifier, _): .word
  default: left.isThai == right.isThai ? .cluster : .word
  }
}

/// Whether a piece is of a word, so that a line may end after a hyphen between two of these.
private func isWordLike(_ kind: Piece.Kind?) -> Bool {
  kind == .letter || kind?.isThai == true
}

private func kind(of scalar: Unicode.Scalar) -> Piece.Kind {
  switch scalar.value {
  case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: return .space
  case 0x41...0x5A, 0x61...0x7A: return .letter
  case 0x30...0x39, 0xE50...0xE59: return .digit
  case 0x2D, 0x2F, 0x2010, 0x2013: return .hyphen
  case 0x21, 0x25, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF1F:
    return .closing
  case 0xE40...0xE44: return .leadingVowel
  case 0xE30, 0xE32, 0xE33, 0xE45: return .followingVowel
  case 0xE46: return .repetition
  case 0xE2F: return .abbreviation
  case 0xE3F, 0xE4F, 0xE5A, 0xE5B: return .other
  case 0x200D: return .joiner
  default: break
  }
  let width = columns(of: scalar)
  if width == 0 { return .mark }
  if isThai(scalar) { return .thai }
  switch scalar.properties.generalCategory {
  case .openPunctuation, .initialPunctuation: return .opening
  case .closePunctuation, .finalPunctuation: return .closing
  case .spacingMark: return .modifier
  case _ where scalar.properties.isEmojiModifier: return .modifier
  case _ where width == 2: return .wide
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber:
    return .letter
  default: return .other
  }
}
