/// One wording for what English writes in two ways: contractions spelt out, British spelling made
/// American.
extension String {
  /// The text with each contraction and each British spelling in its common form.
  var withCommonWording: String {
    guard utf8.contains(where: { $0 < 0x80 && ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) else {
      return self
    }
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.indices.map { index in
      Self.commonWording(of: words[index], before: words[(index + 1)...].prefix(3))
    }.joined(separator: " ")
  }

  private static func commonWording(
    of word: Substring, before following: ArraySlice<Substring>
  ) -> String {
    let letters = word.utf8.firstIndex(where: \.isWordByte) ?? word.endIndex
    let end =
      word.utf8[letters...].lastIndex(where: \.isWordByte)
      .map(word.utf8.index(after:)) ?? letters
    let core = word[letters..<end]
    guard !core.isEmpty else { return String(word) }
    let common =
      core.utf8.contains(UInt8(ascii: "'"))
      ? Contraction.spelledOut(core, before: following) : Spelling.american(core)
    return common.map { "\(word[..<letters])\($0)\(word[end...])" } ?? String(word)
  }
}

extension UInt8 {
  /// Whether an English word can hold this byte.
  fileprivate var isWordByte: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "'")
  }
}

extension String {
  /// The text in capitals, or with a capital first, where a word is so: letter case may count.
  fileprivate func cased(like word: Substring) -> String {
    guard word.first?.isUppercase == true else { return self }
    if word.allSatisfy({ !$0.isLowercase }) { return uppercased() }
    return String(prefix(1)).uppercased() + String(dropFirst())
  }
}

/// English contractions.
enum Contraction {
  /// A contraction in full, its first part in the letter case of the word; nil if it is none.
  ///
  /// `'s` is *is*, or *has* before *been*, *got* and *had*, and only after a word that it can be
  /// said of for certain: `Malee's` stays. `'d` is *would*, or *had* before *better* and *been*.
  /// An adverb may stand between: `she's never been`.
  static func spelledOut(
    _ word: Substring, before following: ArraySlice<Substring>
  ) -> String? {
    let lower = word.lowercased()
    if let whole = irregular[lower] { return whole.cased(like: word) }
    guard let apostrophe = word.lastIndex(of: "'") else { return nil }
    let next = following.first { !adverbs.contains($0.lowercased()) } ?? ""
    let base = word[..<apostrophe]
    let stem = base.lowercased()
    switch word[word.index(after: apostrophe)...].lowercased() {
    case "t" where stem.hasSuffix("n") && stem.count > 2: return base.dropLast() + " not"
    case "m" where stem == "i": return base + " am"
    case "re" where !stem.isEmpty: return base + " are"
    case "ve" where !stem.isEmpty: return base + " have"
    case "ll" where !stem.isEmpty: return base + " will"
    case "s" where subjects.contains(stem):
      return base + (["been", "got", "had"].contains(next.lowercased()) ? " has" : " is")
    case "d" where subjects.contains(stem):
      return base + (["been", "better"].contains(next.lowercased()) ? " had" : " would")
    default: return nil
    }
  }

  /// What may stand between a contraction and its verb, in small letters.
  private static let adverbs: Set<String> = [
    "not", "never", "always", "already", "just", "ever", "only", "also", "often", "recently",
  ]

  private static let irregular = [
    "can't": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us",
  ]

  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "here", "what", "who",
    "where", "when", "how", "why", "everything", "everyone",
  ]
}

/// British spellings and their American ones.
enum Spelling {
  /// The American spelling of a British word; nil for any other word.
  static func american(_ word: Substring) -> String? {
    guard word.utf8.count > 3 else { return nil }
    return table[word.lowercased()]?.cased(like: word)
  }

  private static let table: [String: String] = {
    var table: [String: String] = [
      "cannot": "can not", "grey": "gray", "programme": "program", "programmes": "programs",
      "catalogue": "catalog", "catalogues": "catalogs", "dialogue": "dialog",
      "dialogues": "dialogs", "licence": "license", "licences": "licenses",
      "defence": "defense", "offence": "offense", "aeroplane": "airplane",
      "aeroplanes": "airplanes", "ageing": "aging", "pyjamas": "pajamas", "enrol": "enroll",
      "enrols": "enrolls", "enrolment": "enrollment", "fulfil": "fulfill", "fulfils": "fulfills",
      "skilful": "skillful", "instalment": "installment", "instalments": "installments",
      "jewellery": "jewelry", "learnt": "learned", "spelt": "spelled", "burnt": "burned",
      "towards": "toward", "practise": "practice", "practises": "practices",
      "practised": "practiced", "practising": "practicing", "moustache": "mustache",
      "judgement": "judgment", "storey": "story", "whisky": "whiskey",
    ]
    func add(_ stems: String, _ british: String, _ american: String, _ endings: [String]) {
      for stem in stems.split(separator: " ") {
        for ending in endings { table[stem + british + ending] = stem + american + ending }
      }
    }
    add(
      "col fav hon neighb lab flav harb behavi hum rum od vap parl endeav sav", "our", "or",
      [
        "", "s", "ed", "ing", "ful", "less", "able", "ably", "ite", "ites", "hood", "hoods", "al",
        "y", "er", "ers",
      ])
    add("cent theat met lit kilomet centimet millimet lust fib", "re", "er", ["", "s"])
    add("cent", "red", "ered", [""])
    add(
      "organ real recogn apolog summar memor special minim maxim emphas priorit final critic "
        + "general modern social util symbol standard sympath author categor custom visual",
      "is", "iz", ["e", "es", "ed", "ing", "er", "ers", "ation", "ations"])
    add("anal paral catal", "ys", "yz", ["e", "es", "ed", "ing", "er", "ers"])
    add(
      "travel cancel model label signal fuel quarrel level channel counsel total", "l", "",
      ["ed", "ing", "er", "ers", "or", "ors"])
    return table
  }()
}
