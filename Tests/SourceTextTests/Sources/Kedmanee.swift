/// The Kedmanee keyboard: what the same keys give on the Thai and on the US English layout.
///
/// Source: xkeyboard-config, `symbols/th`, section `basic` ("Thai", which Windows' "Thai Kedmanee"
/// equals key for key). Its section `tis` (TIS 820-2538) differs on five keys only: it has ๏ ๛ on
/// the key of `` ` ``, ฿ ๅ on 1, ๎ on shifted 7, ฃ and ฅ swapped, and ๚ on a third level of O;
/// machines come with `basic`, so that is the one understood here.
public enum Kedmanee {
  /// What a line typed on the Thai layout would have been on the US layout, or nil.
  ///
  /// The reading takes each character for a key of the main block: ฟ is `a`, ๅ is `1`, ฝจ is `/0`.
  /// ASCII that the Thai layout has too (`_ / - % + " , . ( ) ?`) is taken for its Thai key, so
  /// `ๅ/` is `12`. Spaces stay, and so do `0`–`9` and `*`, which then came from the number pad.
  /// Nil if a scalar is on no key, such as any ASCII letter: such a line was not typed wholly on
  /// the Thai layout. Only Thai letters are surely mistyped: for a line without any (`/-`, which
  /// reads `23`) the reading is a guess. See `holdsThai(_:)` and `readings(ofThai:)`.
  public static func latin(fromThai line: String) -> String? {
    convert(line) { scalar in
      isKeypadOnly(scalar) ? scalar : latinOfThai[scalar]
    }
  }

  /// What a line typed on the US layout would have been on the Thai layout, or nil.
  ///
  /// Spaces stay. Nil if a scalar is on no key of the US layout, such as any Thai letter.
  public static func thai(fromLatin line: String) -> String? {
    convert(line) { thaiOfLatin[$0] }
  }

  /// Whether a line holds a scalar of the Thai block, which no US layout gives.
  public static func holdsThai(_ line: String) -> Bool {
    line.unicodeScalars.contains(where: isThai)
  }

  /// All that a line typed on the Thai layout may have been meant to be, the likeliest first.
  ///
  /// `/`, `-`, `+` and `.` are on the number pad as well, which a layout does not change: they are
  /// read as main keys first, then all as they stand (`-ใ/` is `3.2`, then `-./`). None if
  /// `latin(fromThai:)` is nil.
  public static func readings(ofThai line: String) -> [String] {
    let keypad = convert(line) { scalar in
      isKeypadOnly(scalar) || isOnKeypad(scalar) ? scalar : latinOfThai[scalar]
    }
    guard let main = latin(fromThai: line), let keypad else { return [] }
    return main == keypad ? [main] : [main, keypad]
  }

  private static func convert(
    _ line: String, _ key: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      guard let other = scalar == " " ? scalar : key(scalar) else { return nil }
      result.append(other)
    }
    return String(result)
  }

  private static func isKeypadOnly(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "*"
  }

  private static func isOnKeypad(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "-", "+", ".": true
    default: false
    }
  }

  /// The rows of keys from the top, plain then shifted, on the Thai and on the US layout.
  private static let rows: [(thai: String, latin: String)] = [
    ("_ๅ/-ภถุึคตจขช", "`1234567890-="),
    ("%+๑๒๓๔ู฿๕๖๗๘๙", "~!@#$%^&*()_+"),
    ("ๆไำพะัีรนยบลฃ", "qwertyuiop[]\\"),
    ("๐\"ฎฑธํ๊ณฯญฐ,ฅ", "QWERTYUIOP{}|"),
    ("ฟหกดเ้่าสวง", "asdfghjkl;'"),
    ("ฤฆฏโฌ็๋ษศซ.", "ASDFGHJKL:\""),
    ("ผปแอิืทมใฝ", "zxcvbnm,./"),
    ("()ฉฮฺ์?ฒฬฦ", "ZXCVBNM<>?"),
  ]

  private static let latinOfThai = table { ($0, $1) }
  private static let thaiOfLatin = table { ($1, $0) }

  private static func table(
    _ pair: (Unicode.Scalar, Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar)
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      for (thai, latin) in zip(row.thai.unicodeScalars, row.latin.unicodeScalars) {
        let (from, to) = pair(thai, latin)
        table[from] = to
      }
    }
    return table
  }
}
