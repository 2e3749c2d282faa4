import Vocabulary

/// What `doctor` says of fonts: those of the terminal, and the one of reports.
struct FontChecks {
  /// The families that have Thai letters; nil where there is no way to know.
  var families: [String]?

  /// The fonts of this machine, as fontconfig knows them.
  static func here() -> FontChecks {
    guard let program = Environment.program(named: ["fc-list"]),
      let child = try? ReaderChild(
        program: program, arguments: [":lang=th", "family"], input: [],
        handingOn: ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LANG", "FONTCONFIG_FILE"]),
      let output = try? child.output(within: .seconds(10))
    else { return FontChecks(families: nil) }
    let lines = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
    return FontChecks(families: lines.map(String.init))
  }

  var checks: [DoctorCheck] {
    [DoctorCheck(.fonts, thai), DoctorCheck(.reportFont, sarabun)]
  }

  private var thai: DoctorCheck.Outcome {
    let remedy = Bilingual(same: "apt install fonts-thai-tlwg fontconfig")
    guard let families else {
      return .attention(
        Bilingual(
          th: "ไม่มี fontconfig จึงตรวจไม่ได้", en: "not known, since there is no fontconfig"),
        remedy: remedy)
    }
    guard !families.isEmpty else {
      return .attention(
        Bilingual(th: "ไม่มีฟอนต์ภาษาไทย", en: "none has Thai letters"), remedy: remedy)
    }
    let count = Set(families).count
    return .ok(Bilingual(th: "ฟอนต์ภาษาไทย \(count) ชุด", en: "\(count) with Thai letters"))
  }

  private var sarabun: DoctorCheck.Outcome {
    if let family = families?.first(where: { $0.lowercased().contains("sarabun") }) {
      return .ok(Bilingual(same: family))
    }
    return .attention(
      Bilingual(th: "ไม่พบ TH Sarabun", en: "TH Sarabun is not there"),
      remedy: Bilingual(
        th: "คัดลอกไฟล์ฟอนต์ TH Sarabun ไปไว้ใน ~/.local/share/fonts มิฉะนั้นรายงานจะใช้ฟอนต์อื่น",
        en: "Copy TH Sarabun to ~/.local/share/fonts, or reports are printed in another font."))
  }
}
