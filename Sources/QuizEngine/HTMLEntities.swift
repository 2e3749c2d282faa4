/// The characters that HTML writes by name or number.
enum HTMLEntities {
  /// What stands between `&` and `;` as text; nil if it names nothing.
  ///
  /// Numbers from 128 to 159 are meant in Windows-1252, as HTML says of them
  /// (https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
  /// Control characters other than tab and line end become nothing: they have no place in a text.
  static func text(of reference: ArraySlice<UInt8>) -> String? {
    guard reference.first == Byte.hash else {
      return named[String(decoding: reference, as: UTF8.self)]
    }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.first.map(Byte.upper) == UInt8(ascii: "X")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    switch value {
    case 9, 10: return String(Character(scalar))
    case 128..<160: return windows1252[Int(value) - 128]
    case 0..<32, 127: return ""
    case 160: return " "
    default: return String(Character(scalar))
    }
  }

  /// The characters from 128 to 159; nothing where there is none.
  private static let windows1252 = [
    "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "", "", "‘", "’", "“",
    "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ",
  ]

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "", "zwsp": "", "zwj": "\u{200D}", "zwnj": "\u{200C}",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹",
    "rsaquo": "›", "bull": "•", "middot": "·", "deg": "°", "plusmn": "±", "times": "×",
    "divide": "÷", "minus": "−", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹",
    "sup2": "²", "sup3": "³", "micro": "µ", "permil": "‰", "ne": "≠", "le": "≤", "ge": "≥",
    "asymp": "≈", "equiv": "≡", "infin": "∞", "radic": "√", "sum": "∑", "prod": "∏", "int": "∫",
    "pi": "π", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ", "theta": "θ",
    "lambda": "λ", "mu": "μ", "sigma": "σ", "Sigma": "Σ", "omega": "ω", "Omega": "Ω",
    "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "copy": "©", "reg": "®",
    "trade": "™", "sect": "§", "para": "¶", "dagger": "†", "euro": "€", "pound": "£", "yen": "¥",
    "cent": "¢", "curren": "¤", "iexcl": "¡", "iquest": "¿", "check": "✓", "agrave": "à",
    "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "yacute": "ý", "szlig": "ß", "Agrave": "À", "Aacute": "Á",
    "Auml": "Ä", "Aring": "Å", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ouml": "Ö",
    "Uuml": "Ü",
  ]
}
