import Vocabulary

/// What `doctor` found about one thing that an event needs.
struct DoctorCheck: Equatable {
  /// What is looked at.
  enum Subject: String, CaseIterable {
    case terminal, columns, locale, fonts
    case reportFont = "report-font"
    case speech, browser, event, banks, store, clock, kiosks, pin, backup, space, speed
  }

  /// How it is, with what to do about it.
  enum Outcome: Equatable {
    /// As it should be.
    case ok(Bilingual)
    /// It can be played with; better is to do something about it.
    case attention(Bilingual, remedy: Bilingual)
    /// Nothing can be played like this.
    case broken(Bilingual, remedy: Bilingual, exitCode: Int32)
  }

  var subject: Subject
  var outcome: Outcome

  init(_ subject: Subject, _ outcome: Outcome) {
    self.subject = subject
    self.outcome = outcome
  }

  /// Something that fails with an error.
  init(_ subject: Subject, failing error: any ExplainedError) {
    self.init(
      subject, .broken(error.message, remedy: error.remedy, exitCode: error.exitCode))
  }
}

extension DoctorCheck {
  /// What was found.
  var found: Bilingual {
    switch outcome {
    case .ok(let found), .attention(let found, _), .broken(let found, _, _): found
    }
  }

  /// What to do; nil where all is well.
  var remedy: Bilingual? {
    switch outcome {
    case .ok: nil
    case .attention(_, let remedy), .broken(_, let remedy, _): remedy
    }
  }

  /// The program's exit status for it.
  var exitCode: Int32 {
    if case .broken(_, _, let code) = outcome { code } else { ExitStatus.done }
  }

  /// The outcome in a word, as JSON has it.
  var state: String {
    switch outcome {
    case .ok: "ok"
    case .attention: "attention"
    case .broken: "broken"
    }
  }
}

extension DoctorCheck.Subject {
  /// Its name at the beginning of a line.
  var title: Bilingual {
    switch self {
    case .terminal: Bilingual(th: "เทอร์มินัล", en: "terminal")
    case .columns: Bilingual(th: "ความกว้าง", en: "columns")
    case .locale: Bilingual(th: "โลแคล", en: "locale")
    case .fonts: Bilingual(th: "ฟอนต์", en: "fonts")
    case .reportFont: Bilingual(th: "ฟอนต์รายงาน", en: "report font")
    case .speech: Bilingual(th: "เสียงพูด", en: "speech")
    case .browser: Bilingual(th: "เบราว์เซอร์", en: "browser")
    case .event: Bilingual(th: "งาน", en: "event")
    case .banks: Bilingual(th: "คลังข้อสอบ", en: "banks")
    case .store: Bilingual(th: "ที่เก็บข้อมูล", en: "store")
    case .clock: Bilingual(th: "นาฬิกา", en: "clock")
    case .kiosks: Bilingual(th: "เครื่องอื่น", en: "kiosks")
    case .pin: Bilingual(th: "รหัส PIN", en: "PIN")
    case .backup: Bilingual(th: "ไฟล์สำรอง", en: "backup")
    case .space: Bilingual(th: "พื้นที่ดิสก์", en: "disk space")
    case .speed: Bilingual(th: "ความเร็วดิสก์", en: "disk speed")
    }
  }
}
