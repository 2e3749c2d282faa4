import QuizEngine
import SourceText
import Vocabulary

/// Reads a question bank, in whichever format it is written.
func readBank(_ path: String) throws(BankReadError) -> Bank {
  try BankFile(path).bank
}

/// Reads question banks: those that can be read, and why the others can't.
func readBanks(_ paths: [String]) -> (banks: [Bank], failures: [BankReadError]) {
  var banks: [Bank] = []
  var failures: [BankReadError] = []
  for path in paths {
    do throws(BankReadError) {
      banks.append(try readBank(path))
    } catch {
      failures.append(error)
    }
  }
  return (banks, failures)
}

extension Output {
  /// Writes which encoding a bank was taken for, and the errors in it, to standard error.
  static func complain(aboutReading bank: Bank, language: Language) {
    let found =
      [bank.file.encodingNote].compactMap(\.self)
      + bank.diagnostics.filter { $0.severity == .error }
    guard !found.isEmpty else { return }
    complain(
      String(DiagnosticText.text(of: found, in: bank.file, language: language).dropLast()))
  }
}

/// A bank that was read from a file.
struct BankFile {
  let bank: Bank
  let format: any BankFormat
  /// The pictures and sounds that came inside, where they were wanted.
  let embedded: [EmbeddedFile]

  /// Reads a file in a format; in the one that its content shows where none is given.
  init(
    _ path: String, format: (any BankFormat)? = nil, wantsEmbedded: Bool = false
  ) throws(BankReadError) {
    let source: SourceFile
    do {
      source = try FileReader.source(at: path, limit: FileReader.bankLimit)
    } catch {
      throw .file(error)
    }
    let format = format ?? BankFileFormats.recognised(in: source)
    self.format = format
    do {
      if wantsEmbedded, let format = format as? MoodleXMLProcess {
        let reading = try format.reading(source, wantsFiles: true)
        bank = reading.bank(of: source)
        embedded = reading.files
      } else {
        bank = try format.read(source)
        embedded = []
      }
    } catch {
      throw .reader(path: path, Self.explained(error, format: format.name))
    }
  }

  private static func explained(_ error: any Error, format: String) -> any ExplainedError {
    (error as? any ExplainedError) ?? ReaderFailure(format: format, reason: "\(error)")
  }
}

/// Why a bank could not be read.
enum BankReadError: ExplainedError {
  /// The file can't be read, or is no text.
  case file(FileError)
  /// What reads its format is not to be had.
  case reader(path: String, any ExplainedError)

  /// The file's path as the user gave it.
  var path: String {
    switch self {
    case .file(let error): error.path
    case .reader(let path, _): path
    }
  }

  var message: Bilingual { cause.message }
  var remedy: Bilingual { cause.remedy }
  var exitCode: Int32 { cause.exitCode }

  private var cause: any ExplainedError {
    switch self {
    case .file(let error): error
    case .reader(_, let error): error
    }
  }

  /// The failure as a report on the file as a whole.
  func report(in language: Language) -> DiagnosticReport {
    if case .file(let error) = self { return error.report(in: language) }
    return DiagnosticReport(
      file: path, line: 1, column: 1, severity: .error, message: message[language],
      remedy: remedy[language])
  }
}

/// A format's reader has failed in a way of its own.
private struct ReaderFailure: ExplainedError {
  var format: String
  var reason: String

  var message: Bilingual {
    Bilingual(th: "อ่านรูปแบบ \(format) ไม่ได้: \(reason)", en: "\(format) can't be read: \(reason)")
  }

  var remedy: Bilingual {
    Bilingual(th: "ติดตั้งโปรแกรมใหม่ให้ครบทุกไฟล์", en: "install the program anew, with all its files")
  }

  var exitCode: Int32 { ExitStatus.inputOutput }
}
