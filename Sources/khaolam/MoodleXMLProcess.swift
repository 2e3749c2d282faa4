import FoundationEssentials
import Glibc
import QuizEngine
import SourceText
import Vocabulary

/// Moodle XML, read by the program `khaolam-xml`, which stands beside this one.
///
/// That program limits its own memory and processor time; here it is given limited time on the
/// clock, so that no file can hang or crash a reading.
struct MoodleXMLProcess: BankFormat {
  /// The program's path.
  var program = Self.besideThisProgram
  /// How long a reading may take.
  var limit = Duration.seconds(150)

  var name: String { MoodleXMLSyntax.name }
  var endings: [String] { MoodleXMLSyntax.endings }

  func recognises(_ file: SourceFile) -> Bool { MoodleXMLSyntax.recognises(file) }

  func text(of questions: some Sequence<Question>) -> BankText {
    MoodleXMLWriter.text(of: questions)
  }

  /// Reads a file; embedded files are named in the diagnostics.
  ///
  /// - Throws: `MoodleXMLProcessError`.
  func read(_ file: SourceFile) throws -> Bank { try reading(file).bank(of: file) }

  /// Reads a file with the files that stand in it.
  ///
  /// - Parameter wantsFiles: whether the bytes of those files are wanted.
  func reading(
    _ file: SourceFile, wantsFiles: Bool = false
  ) throws(MoodleXMLProcessError) -> MoodleXMLReading {
    guard access(program, X_OK) == 0 else { throw .missing(path: program) }
    let child = try ReaderChild(
      program: program, arguments: wantsFiles ? ["--files"] : [], input: file.bytes)
    let output = try child.output(within: limit)
    do {
      var reading = try JSONDecoder().decode(MoodleXMLReading.self, from: Data(output))
      for index in reading.diagnostics.indices {
        let offset = reading.diagnostics[index].offset
        reading.diagnostics[index].offset = min(max(offset, 0), file.bytes.count)
      }
      return reading
    } catch {
      throw .unreadableAnswer(path: program)
    }
  }

  /// Where the program stands when it is installed or built together with this one.
  static var besideThisProgram: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    return folder + "khaolam-xml"
  }
}

/// Why Moodle XML could not be read, whatever the file holds.
enum MoodleXMLProcessError: ExplainedError, Hashable {
  /// The program that reads it is not there.
  case missing(path: String)
  /// It can't be started; the system's reason.
  case cannotStart(path: String, reason: String)
  /// It took too long, and was ended.
  case tooSlow(seconds: Int)
  /// It ended by itself before it was done: what happened, and what it said.
  case died(String, said: String)
  /// What it printed is no reading; it may be of another version.
  case unreadableAnswer(path: String)

  var message: Bilingual {
    switch self {
    case .missing(let path):
      Bilingual(
        th: "อ่าน Moodle XML ไม่ได้ เพราะไม่พบโปรแกรม \(path)",
        en: "Moodle XML can't be read, since the program \(path) is not there")
    case .cannotStart(let path, let reason):
      Bilingual(
        th: "อ่าน Moodle XML ไม่ได้ เพราะเริ่มโปรแกรม \(path) ไม่ได้ (\(reason))",
        en: "Moodle XML can't be read, since the program \(path) does not start (\(reason))")
    case .tooSlow(let seconds):
      Bilingual(
        th: "อ่านไฟล์ Moodle XML นานเกิน \(seconds) วินาที จึงหยุด",
        en: "Reading the Moodle XML took more than \(seconds) seconds, and was ended")
    case .died(let what, let said):
      Bilingual(
        th: "โปรแกรมที่อ่าน Moodle XML หยุดกลางคัน (\(what))" + (said.isEmpty ? "" : ": \(said)"),
        en: "The program that reads Moodle XML stopped half-way (\(what))"
          + (said.isEmpty ? "" : ": \(said)"))
    case .unreadableAnswer(let path):
      Bilingual(
        th: "อ่านผลของโปรแกรม \(path) ไม่ได้ อาจเป็นโปรแกรมคนละรุ่นกัน",
        en: "What the program \(path) printed can't be read; it may be of another version")
    }
  }

  var remedy: Bilingual {
    switch self {
    case .missing, .cannotStart, .unreadableAnswer:
      Bilingual(
        th: "ติดตั้ง khaolam ใหม่ทั้งชุด หรือส่งออกคลังข้อสอบเป็น GIFT แทน",
        en: "Install khaolam again as a whole, or export the bank as GIFT instead")
    case .tooSlow, .died:
      Bilingual(
        th: "แบ่งคลังข้อสอบเป็นหลายไฟล์ หรือส่งออกเป็น GIFT แทน",
        en: "Split the bank into several files, or export it as GIFT instead")
    }
  }

  var exitCode: Int32 {
    switch self {
    case .missing, .cannotStart, .unreadableAnswer: 69
    case .tooSlow, .died: 65
    }
  }
}
