import Vocabulary

/// What `doctor` says of other programs that Khaolam uses where they are installed.
enum ProgramChecks {
  static var checks: [DoctorCheck] {
    [
      DoctorCheck(.speech, speech(Environment.program(named: ["espeak-ng"]))),
      DoctorCheck(.browser, browser(Chromium.program)),
    ]
  }

  /// What speaks dictations and listening questions.
  ///
  /// - Parameter path: The program's path; nil where it is not installed.
  static func speech(_ path: String?) -> DoctorCheck.Outcome {
    if let path { return .ok(Bilingual(same: path)) }
    return .attention(
      Bilingual(
        th: "ไม่มี espeak-ng เครื่องจะไม่อ่านออกเสียง", en: "no espeak-ng: kiosks speak nothing aloud"),
      remedy: Bilingual(
        th: "apt install espeak-ng มิฉะนั้นวิทยากรต้องอ่านเอง",
        en: "apt install espeak-ng, or somebody has to read texts aloud."))
  }

  /// What shows the projector page, and makes PDF files.
  ///
  /// - Parameter path: The program's path; nil where it is not installed.
  static func browser(_ path: String?) -> DoctorCheck.Outcome {
    if let path { return .ok(Bilingual(same: path)) }
    return .attention(
      Bilingual(
        th: "ไม่มี Chromium จึงทำไฟล์ PDF และจอโปรเจกเตอร์เต็มจอไม่ได้",
        en: "no Chromium: no PDF files, and no projector in full screen"),
      remedy: Bilingual(
        th: "apt install chromium หรือเปิดหน้าเว็บด้วยเบราว์เซอร์อื่น",
        en: "apt install chromium, or open pages in another browser."))
  }
}
