import Glibc
import Vocabulary

/// What `doctor` says of the terminal and the locale.
struct TerminalChecks {
  /// Whether it is run at a terminal.
  var isTerminal: Bool
  /// `$TERM`; nil where it is unset.
  var kind: String?
  /// The width of the terminal, nil where that is not known.
  var columns: Int?
  /// The locale of characters, such as `th_TH.UTF-8`; nil where none is set.
  var locale: String?

  /// The narrowest terminal in which nothing has to be cut.
  static let fewestColumns = 60

  /// The terminal that this program runs at.
  static func here() -> TerminalChecks {
    let terminal = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].first { isatty($0) != 0 }
    return TerminalChecks(
      isTerminal: terminal != nil, kind: Environment.value("TERM"),
      columns: terminal.flatMap(Output.columns),
      locale: Environment.value("LC_ALL") ?? Environment.value("LC_CTYPE")
        ?? Environment.value("LANG"))
  }

  var checks: [DoctorCheck] {
    [
      DoctorCheck(.terminal, terminal), DoctorCheck(.columns, width),
      DoctorCheck(.locale, characters),
    ]
  }

  private var terminal: DoctorCheck.Outcome {
    guard isTerminal else {
      return .attention(
        Bilingual(th: "ไม่ได้เรียกใช้จากเทอร์มินัล", en: "this is not run at one"),
        remedy: Bilingual(
          th: "เรียกใช้ที่เทอร์มินัลของเครื่องที่จะให้เล่น",
          en: "Run it at the terminal at which people will play."))
    }
    switch kind {
    case nil, "dumb":
      return .attention(
        Bilingual(th: "ไม่ได้ตั้งค่า TERM", en: "$TERM is \(kind ?? "not set")"),
        remedy: Bilingual(
          th: "ใช้โปรแกรมเทอร์มินัลทั่วไป หรือตั้ง export TERM=xterm-256color",
          en: "Use a usual terminal program, or: export TERM=xterm-256color"))
    case "linux":
      return .attention(
        Bilingual(
          th: "คอนโซลของลินุกซ์แสดงอักษรไทยไม่ได้", en: "the Linux console can't draw Thai letters"),
        remedy: Bilingual(
          th: "ใช้เทอร์มินัลบนเดสก์ท็อป มิฉะนั้นเครื่องจะแสดงเป็นภาษาอังกฤษ",
          en: "Use a terminal of the desktop; here a kiosk is in English."))
    case let kind?: return .ok(Bilingual(same: kind))
    }
  }

  private var width: DoctorCheck.Outcome {
    let least = Self.fewestColumns
    let remedy = Bilingual(
      th: "ขยายหน้าต่างหรือลดขนาดตัวอักษรให้ได้อย่างน้อย \(least) คอลัมน์",
      en: "Make the window wider or its letters smaller: \(least) columns or more.")
    guard let columns else {
      return .attention(Bilingual(th: "ไม่ทราบ", en: "not known"), remedy: remedy)
    }
    let found = Bilingual(same: "\(columns)")
    return columns < least ? .attention(found, remedy: remedy) : .ok(found)
  }

  private var characters: DoctorCheck.Outcome {
    let name = (locale ?? "").lowercased()
    if name.contains("utf-8") || name.contains("utf8") { return .ok(Bilingual(same: locale ?? "")) }
    return .attention(
      Bilingual(
        th: "\(locale ?? "ไม่ได้ตั้งไว้") ไม่ใช่ UTF-8", en: "\(locale ?? "none"), which is not UTF-8"),
      remedy: Bilingual(
        th: "ตั้ง export LANG=C.UTF-8 หรือ th_TH.UTF-8",
        en: "export LANG=C.UTF-8, or th_TH.UTF-8 where it is installed."))
  }
}
