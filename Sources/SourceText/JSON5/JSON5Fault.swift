import Vocabulary

/// What can be wrong with a JSON5 text.
enum JSON5Fault {
  case emptyFile
  case unclosedComment
  case unclosedString
  case badEscape(String)
  case halfSurrogate
  case badNumber(String)
  case unquotedText(String)
  case curlyQuotes
  case unexpected(String)
  case missingColon(name: String)
  case equalsSign(name: String)
  case missingValue(name: String)
  case missingComma
  case extraComma
  case textAfterQuote
  case nameExpected
  case badName(String)
  case missingBracket(String)
  case missingOpening
  case strayBracket(String)
  case unclosed(bracket: String, line: Int)
  case tooDeep
  case afterEnd
  case duplicate(name: String, line: Int)

  /// The fault as a diagnostic.
  func diagnostic(at offset: Int) -> Diagnostic {
    let (message, remedy) = wording
    return Diagnostic(.error, at: offset, message, remedy: remedy)
  }

  private var wording: (Bilingual, Bilingual?) {
    switch self {
    case .emptyFile, .unclosed, .tooDeep, .afterEnd: fileWording
    case .unclosedComment, .unclosedString, .badEscape, .halfSurrogate, .badNumber, .unquotedText,
      .curlyQuotes, .unexpected:
      literalWording
    default: structureWording
    }
  }

  private var fileWording: (Bilingual, Bilingual?) {
    switch self {
    case .unclosed(let bracket, let line):
      (
        Bilingual(
          th: "ไฟล์จบก่อนปิด \(bracket) ของบรรทัด \(line)",
          en: "the file ends inside the \(bracket) of line \(line)"),
        Bilingual(
          th: "เพิ่ม \(closing(bracket)) หรือตรวจสอบว่าไฟล์ครบถ้วน",
          en: "add the \(closing(bracket)) that is missing, or check that the file is whole")
      )
    case .tooDeep:
      (
        Bilingual(
          th: "วงเล็บซ้อนกันเกิน \(JSON5.depthLimit) ชั้น ไม่อ่านต่อจากตรงนี้",
          en: "brackets stand more than \(JSON5.depthLimit) deep; reading stops here"), nil
      )
    case .afterEnd:
      (
        Bilingual(
          th: "มีข้อความเกินหลังวงเล็บปิดท้ายไฟล์", en: "something stands after the end of the value"),
        Bilingual(
          th: "ลบส่วนที่เกิน หรือตรวจสอบวงเล็บปิดก่อนหน้านี้",
          en: "remove it, or look for a bracket that is closed too early")
      )
    default:
      (
        Bilingual(th: "ไฟล์ว่างเปล่า", en: "the file is empty"),
        Bilingual(th: "เริ่มด้วย { และจบด้วย }", en: "it starts with { and ends with }")
      )
    }
  }

  private var literalWording: (Bilingual, Bilingual?) {
    switch self {
    case .unclosedComment:
      (
        Bilingual(th: "หมายเหตุไม่มี */ ปิดท้าย", en: "comment without its closing */"),
        Bilingual(th: "เพิ่ม */ ท้ายหมายเหตุ", en: "add */ where the comment ends")
      )
    case .unclosedString:
      (
        Bilingual(th: "ข้อความไม่มีเครื่องหมายคำพูดปิดท้าย", en: "text without its closing quote"),
        Bilingual(
          th: "ปิดข้อความด้วยเครื่องหมายคำพูดแบบเดียวกันในบรรทัดนี้",
          en: "close the text with the same quote on this line")
      )
    case .badEscape(let escape):
      (
        Bilingual(th: "ไม่รู้จักรหัส \(escape) ในข้อความ", en: "\(escape) is no escape in a text"),
        Bilingual(
          th: "เขียน \\\\ หากต้องการเครื่องหมาย \\", en: "write \\\\ where a backslash is meant")
      )
    case .halfSurrogate:
      (
        Bilingual(
          th: "รหัส \\u นี้เป็นอักขระเพียงครึ่งตัว", en: "this \\u escape is only half of a character"),
        Bilingual(th: "พิมพ์อักขระนั้นลงไปโดยตรง", en: "type the character itself")
      )
    case .badNumber(let text):
      (
        Bilingual(th: "“\(text)” ไม่ใช่ตัวเลข", en: "`\(text)` is not a number"),
        Bilingual(
          th: "ใช้เลขล้วน เช่น 12 หรือ 1.5 หากเป็นข้อความให้ใส่เครื่องหมายคำพูด",
          en: "write it like 12 or 1.5; a text or a date goes in quotes")
      )
    case .unquotedText(let text):
      (
        Bilingual(th: "“\(text)” ไม่มีเครื่องหมายคำพูดครอบ", en: "`\(text)` is not in quotes"),
        Bilingual(th: "เขียนเป็น \"\(text)\"", en: "write \"\(text)\"")
      )
    case .curlyQuotes:
      (
        Bilingual(th: "เครื่องหมายคำพูดแบบโค้งใช้ครอบข้อความไม่ได้", en: "curly quotes can't hold a text"),
        Bilingual(
          th: "ใช้เครื่องหมายคำพูดแบบตรง \" หรือ '", en: "use straight quotes, \" or '")
      )
    case .unexpected(let text):
      (Bilingual(th: "ไม่ควรมี \(text) ตรงนี้", en: "unexpected \(text)"), nil)
    default: fileWording
    }
  }

  private var structureWording: (Bilingual, Bilingual?) {
    switch self {
    case .missingColon(let name):
      (
        Bilingual(th: "ขาด : หลัง “\(name)”", en: "`:` is missing after `\(name)`"),
        Bilingual(th: "เขียนเป็น ชื่อ: ค่า", en: "write it as name: value")
      )
    case .equalsSign(let name):
      (
        Bilingual(th: "หลัง “\(name)” ต้องใช้ : ไม่ใช่ =", en: "`=` after `\(name)` should be `:`"), nil
      )
    case .missingValue(let name):
      (
        Bilingual(th: "“\(name)” ไม่มีค่า", en: "`\(name)` has no value"),
        Bilingual(th: "ใส่ค่าหลัง : หรือลบชื่อนี้ออก", en: "give a value after : or remove the name")
      )
    case .missingComma:
      (
        Bilingual(th: "ขาดเครื่องหมายจุลภาค (,)", en: "a comma is missing"),
        Bilingual(th: "เพิ่ม , ตรงนี้", en: "add , here")
      )
    case .extraComma:
      (Bilingual(th: "มีเครื่องหมายจุลภาค (,) เกิน", en: "a comma too many"), nil)
    case .textAfterQuote:
      (
        Bilingual(th: "มีข้อความต่อจากเครื่องหมายคำพูดปิด", en: "text goes on after its closing quote"),
        Bilingual(
          th: "ภายในข้อความให้เขียนเครื่องหมายคำพูดเป็น \\\"", en: "inside a text write a quote as \\\"")
      )
    case .nameExpected:
      (
        Bilingual(th: "ต้องมีชื่อและ : ก่อนค่านี้", en: "a name and `:` must stand before this"), nil
      )
    case .badName(let text):
      (
        Bilingual(th: "“\(text)” ใช้เป็นชื่อไม่ได้", en: "`\(text)` can't be a name as it is"),
        Bilingual(th: "เขียนเป็น \"\(text)\"", en: "write \"\(text)\"")
      )
    case .missingBracket(let bracket):
      (
        Bilingual(th: "ขาด \(bracket) ก่อนตรงนี้", en: "`\(bracket)` is missing before this"), nil
      )
    case .missingOpening:
      (Bilingual(th: "ขาด { ก่อนชื่อนี้", en: "`{` is missing before this name"), nil)
    case .strayBracket(let bracket):
      (
        Bilingual(
          th: "\(bracket) ไม่มีวงเล็บเปิดที่คู่กัน", en: "`\(bracket)` closes nothing that is open"), nil
      )
    case .duplicate(let name, let line):
      (
        Bilingual(
          th: "มี “\(name)” ซ้ำกับบรรทัด \(line)", en: "`\(name)` is given twice, first on line \(line)"),
        Bilingual(th: "เหลือไว้เพียงแห่งเดียว", en: "keep one of them")
      )
    default: fileWording
    }
  }

  private func closing(_ bracket: String) -> String { bracket == "{" ? "}" : "]" }
}
