import Vocabulary

extension CSVFault {
  /// What is wrong, in words.
  public var message: Bilingual {
    switch self {
    case .noQuestions:
      Bilingual(th: "ไม่พบคำถามในตารางนี้", en: "there is no question in this table")
    case .noStemColumn:
      Bilingual(th: "ไม่มีคอลัมน์ stem (คำถาม)", en: "there is no column `stem`")
    case .unknownColumn(let name, let meant?):
      Bilingual(
        th: "ไม่รู้จักคอลัมน์ “\(name)” หมายถึง “\(meant)” หรือไม่",
        en: "unknown column `\(name)`; did you mean `\(meant)`?")
    case .unknownColumn(let name, nil):
      Bilingual(
        th: "ไม่รู้จักคอลัมน์ “\(name)” จึงไม่นำมาใช้", en: "unknown column `\(name)`, which is ignored")
    case .repeatedColumn(let name):
      Bilingual(
        th: "มีคอลัมน์ “\(name)” ซ้ำ จึงใช้คอลัมน์แรก",
        en: "column `\(name)` is given twice; the first counts"
      )
    case .textAfterQuote:
      Bilingual(
        th: "มีข้อความต่อจากเครื่องหมายคำพูดปิด", en: "text goes on after its closing quote")
    case .unclosedQuote:
      Bilingual(th: "ไม่มีเครื่องหมายคำพูดปิดท้าย", en: "text without its closing quote")
    case .tooManyFields(let count, let width):
      Bilingual(
        th: "แถวนี้มี \(count) ช่อง แต่หัวตารางมี \(width) ช่อง",
        en: "this row has \(count) fields, the header \(width)")
    case .emptyStem: Bilingual(th: "ช่อง stem (คำถาม) ว่าง", en: "the stem is empty")
    case .unknownKind(let text, let meant?):
      Bilingual(
        th: "ไม่รู้จักชนิด “\(text)” หมายถึง “\(meant)” หรือไม่",
        en: "unknown kind `\(text)`; did you mean `\(meant)`?")
    case .unknownKind(let text, nil):
      Bilingual(th: "ไม่รู้จักชนิด “\(text)”", en: "unknown kind `\(text)`")
    case .unclearKind:
      Bilingual(
        th: "ระบุไม่ได้ว่าเป็นคำถามชนิดใด เพราะช่อง kind และ key ว่าง",
        en: "the kind can't be told: kind and key are empty")
    case .noKey(let kind):
      Bilingual(
        th: "คำถามชนิด \(kind.rawValue) ต้องมีคำตอบในช่อง key",
        en: "a question of the kind \(kind.rawValue) needs a key")
    case .tooFewOptions:
      Bilingual(
        th: "คำถามเลือกตอบต้องมีอย่างน้อยสองตัวเลือก",
        en: "a choice question needs at least two options")
    case .neitherTrueNorFalse(let text):
      Bilingual(
        th: "คำตอบ “\(text)” ไม่ใช่ทั้ง TRUE และ FALSE",
        en: "the key “\(text)” is neither TRUE nor FALSE")
    case .pairWithoutArrow(let text):
      Bilingual(th: "คู่ “\(text)” ไม่มีเครื่องหมาย ->", en: "the pair “\(text)” has no ->")
    case .tooFewPairs:
      Bilingual(
        th: "คำถามจับคู่ต้องมีอย่างน้อยสองคู่",
        en: "a matching question needs at least two pairs")
    case .tooFewItems:
      Bilingual(
        th: "คำถามเรียงลำดับต้องมีอย่างน้อยสองรายการ",
        en: "an ordering question needs at least two items")
    case .number(let fault): fault.message
    case .keyNamesNoOption(let text, _):
      Bilingual(
        th: "เฉลย “\(text)” ไม่ตรงกับตัวเลือกใดของข้อนี้",
        en: "the key “\(text)” names none of the options")
    case .keyNamesTwoOptions(let text, _):
      Bilingual(
        th: "เฉลย “\(text)” เป็นทั้งตัวอักษรหรือหมายเลขของตัวเลือกหนึ่ง และเป็นข้อความของอีกตัวเลือกหนึ่ง",
        en: "the key “\(text)” is one option's letter or number, and the text of another")
    case .unknownLevel(let text):
      Bilingual(th: "“\(text)” ไม่ใช่ระดับ", en: "“\(text)” is not a level")
    case .unknownFormat(let text):
      Bilingual(
        th: "ไม่รู้จักรูปแบบข้อความ “\(text)” จึงใช้ moodle",
        en: "“\(text)” is not a text format; moodle is used")
    case .uselessPlace:
      Bilingual(
        th: "ช่อง place ไม่ตรงกับจำนวนคำตอบและตัวเลือก จึงไม่นำมาใช้",
        en: "the places do not match the keys and options, and are ignored")
    case .uselessKey(let kind):
      Bilingual(
        th: "คำถามชนิด \(kind.rawValue) ไม่มีเฉลย จึงไม่ใช้ข้อความในช่อง key",
        en: "a question of the kind \(kind.rawValue) has no key; it is ignored")
    case .uselessDistractor(let kind):
      Bilingual(
        th: "คำถามชนิด \(kind.rawValue) ไม่มีตัวลวง จึงไม่ใช้ข้อความในช่องตัวลวง",
        en: "a question of the kind \(kind.rawValue) has no distractors; they are ignored")
    case .uselessOptions(let kind):
      Bilingual(
        th: "คำถามชนิด \(kind.rawValue) ไม่มีตัวเลือก จึงไม่ใช้ข้อความในช่องตัวเลือก",
        en: "a question of the kind \(kind.rawValue) has no options; they are ignored")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual? {
    switch self {
    case .noQuestions:
      Bilingual(
        th: "แถวแรกคือชื่อคอลัมน์ แถวต่อไปคือคำถามแถวละข้อ ดูตัวอย่างด้วย khaolam bank new FILE.csv",
        en: "the first row names the columns, each further row is a question; see "
          + "khaolam bank new FILE.csv")
    case .noStemColumn:
      Bilingual(
        th: "แถวแรกต้องเป็นชื่อคอลัมน์ เช่น kind,stem,key,distractor1",
        en: "the first row names the columns, such as kind,stem,key,distractor1")
    case .unknownColumn:
      Bilingual(
        th: "ใช้ชื่อคอลัมน์ตามตัวอย่างจาก khaolam bank new FILE.csv หรือลบออก",
        en: "use a name that khaolam bank new FILE.csv shows, or remove it")
    case .repeatedColumn: Bilingual(th: "เหลือไว้เพียงคอลัมน์เดียว", en: "keep one of them")
    case .textAfterQuote:
      Bilingual(
        th: "ภายในข้อความให้เขียนเครื่องหมายคำพูดสองตัวติดกัน (\"\")",
        en: "inside a quoted text write a quote twice (\"\")")
    case .unclosedQuote: Bilingual(th: "เพิ่ม \" ท้ายข้อความ", en: "add \" where the text ends")
    case .tooManyFields:
      Bilingual(
        th: "ข้อความที่มีตัวคั่นอยู่ภายในต้องครอบด้วยเครื่องหมายคำพูด",
        en: "a text that holds the separator goes in quotes")
    case .emptyStem:
      Bilingual(th: "เขียนตัวคำถาม หรือลบแถวนี้", en: "write the question, or remove the row")
    case .unknownKind:
      Bilingual(
        th: "ใช้ choice multiple truefalse short numeric matching ordering cloze dictation essay "
          + "speaking หรือ description",
        en: "the kinds are choice, multiple, truefalse, short, numeric, matching, ordering, cloze, "
          + "dictation, essay, speaking and description")
    case .unclearKind:
      Bilingual(
        th: "เขียนคำตอบในช่อง key หรือเขียน essay หรือ description ในช่อง kind",
        en: "write the key, or write essay or description as its kind")
    case .noKey: Bilingual(th: "เขียนคำตอบที่ถูกในช่อง key", en: "write what is right in the column key")
    case .tooFewOptions:
      Bilingual(
        th: "เขียนตัวลวงในช่อง distractor1 หรือเขียนตัวเลือกในช่อง A B C",
        en: "write a wrong option in distractor1, or options in the columns A, B, C")
    case .neitherTrueNorFalse:
      Bilingual(th: "เขียน TRUE FALSE ถูก หรือ ผิด", en: "write TRUE, FALSE, ถูก or ผิด")
    case .pairWithoutArrow, .tooFewPairs:
      Bilingual(
        th: "เขียนเช่น Thailand -> Bangkok | Laos -> Vientiane",
        en: "write for example Thailand -> Bangkok | Laos -> Vientiane")
    case .tooFewItems:
      Bilingual(
        th: "คั่นแต่ละรายการด้วย | เช่น first | second",
        en: "put a bar between the items, as in first | second")
    case .number(let fault): fault.remedy
    case .keyNamesNoOption(_, let letters):
      Bilingual(
        th: "เขียนตัวอักษรของตัวเลือกที่ถูก (\(letters.joined(separator: " "))) หรือข้อความของตัวเลือกนั้น "
          + "หากถูกหลายตัวเลือกให้คั่นด้วย |",
        en:
          "write the right option's letter (\(letters.joined(separator: " "))) or its text; several "
          + "with a bar between them")
    case .keyNamesTwoOptions(_, let letter):
      Bilingual(
        th: "เขียนตัวอักษรของตัวเลือกที่ถูก เช่น \(letter) หากข้อความของตัวเลือกเป็นตัวอักษรอยู่แล้ว "
          + "ให้ใช้คอลัมน์ key กับ distractor1",
        en: "write the right option's letter, such as \(letter); where options are letters "
          + "themselves, use the columns key and distractor1")
    case .unknownLevel:
      Bilingual(th: "ใช้ A1 A2 B1 B2 C1 หรือ C2", en: "the levels are A1, A2, B1, B2, C1 and C2")
    case .unknownFormat:
      Bilingual(
        th: "ใช้ moodle html markdown หรือ plain",
        en: "the formats are moodle, html, markdown and plain")
    case .uselessPlace:
      Bilingual(
        th: "เขียนลำดับของคำตอบแต่ละข้อ เช่น 2 หรือ 1 | 3 หรือเว้นว่าง",
        en: "write one number for each key, such as 2 or 1 | 3, or leave it empty")
    case .uselessKey, .uselessDistractor, .uselessOptions:
      Bilingual(th: "ลบออก หรือแก้ช่อง kind", en: "remove it, or mend the kind")
    }
  }
}
