import ThaiText

/// Titles that stand before names: นาย, นางสาว, ดร., Mrs.
public enum PersonTitle {
  /// Titles that a name may follow without a space, longer ones before those that they begin with.
  private static let thai = [
    "ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.หญิง", "ว่าที่ ร.ต.", "ว่าที่ร.ต.หญิง", "ว่าที่ร.ต.",
    "หม่อมราชวงศ์", "หม่อมหลวง", "เด็กหญิง", "เด็กชาย", "นางสาว", "นาย", "นาง", "น.ส.", "นส.", "ด.ญ.",
    "ด.ช.", "ม.ร.ว.", "ม.ล.", "ดร.", "ผศ.", "รศ.", "ศ.", "นพ.", "พญ.", "ทพญ.", "ทพ.",
    "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.",
    "จ.ส.ต.", "จ.ส.อ.", "จ.ส.ท.", "ส.ต.อ.", "ส.ต.ท.", "ส.ต.ต.", "ด.ต.", "พ.อ.", "พ.ท.",
    "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "ส.อ.", "ส.ท.", "ส.ต.",
  ]

  /// Titles after which a full stop or a space comes.
  private static let english = ["mr", "mrs", "ms", "miss", "dr", "prof"]

  /// A name without the titles that it begins with, and these; `""` for none.
  ///
  /// `น.ส.` is given as `นางสาว`, which it stands for. A name that only begins like a title, as
  /// นายิกา does, is left whole.
  public static func split(_ name: String) -> (title: String, name: String) {
    let name = name.trimmed
    var rest = name
    var mayFollow = true
    // Several may stand together where one is an abbreviation: ผศ.ดร., นาย ดร.
    while let title = first(of: rest), mayFollow || title.hasSuffix(".") {
      rest = String(rest.dropFirst(title.count)).trimmed
      mayFollow = title.hasSuffix(".")
    }
    let title = String(name.dropLast(rest.count)).trimmed
    return (full(title), rest)
  }

  /// A title in the form in which it is kept.
  public static func full(_ title: String) -> String {
    ["น.ส.", "น.ส", "นส.", "นส"].contains(title) ? "นางสาว" : title
  }

  private static func first(of name: String) -> String? {
    if let title = thai.first(where: { name.hasPrefix($0) }) {
      return isName(name.dropFirst(title.count), after: title) ? title : nil
    }
    let word = name.prefix { $0.isLetter && $0.isASCII }
    guard english.contains(word.lowercased()) else { return nil }
    let rest = name.dropFirst(word.count)
    guard rest.first == "." || rest.first == " " else { return nil }
    let title = rest.first == "." ? word + "." : word
    return name.dropFirst(title.count).contains { $0.isLetter } ? String(title) : nil
  }

  /// Whether what follows a title can be a name: its own word, or at least two letters that do not
  /// begin with a vowel that belongs to the letter before.
  private static func isName(_ rest: Substring, after title: String) -> Bool {
    guard let first = rest.unicodeScalars.first else { return false }
    if title.hasSuffix(".") || first.properties.isWhitespace {
      return rest.contains { $0.isLetter }
    }
    let begins =
      (0xE01...0xE2E).contains(first.value) || (0xE40...0xE44).contains(first.value)
      || first.value < 0xE00 && first.properties.isAlphabetic
    let word = rest.unicodeScalars.prefix { !$0.properties.isWhitespace }
    return begins && word.count >= 2
  }
}
