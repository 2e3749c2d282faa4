import QuizEngine
import SourceText

/// Reading a bank in a format.
struct BankTarget<Format: BankFormat>: SoakTarget {
  private let format: Format

  init(_ format: Format) { self.format = format }

  var name: String { format.name }

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let file = SourceFile(
      name: "soak.\(format.endings.first ?? "")", text: String(decoding: bytes, as: UTF8.self))
    let (bank, again) = (try read(file), try read(file))
    try holdEqual("a file is read the same each time", Array(bank), Array(again))
    try holdEqual("a file has the same faults each time", bank.diagnostics, again.diagnostics)
    _ = format.recognises(file)
    try BankLaws.check(bank)
    try PrintLaws.check(Array(bank), printedAs: format)
    if !(format is GIFTFormat) { try PrintLaws.check(Array(bank), printedAs: GIFTFormat()) }
  }

  private func read(_ file: SourceFile) throws(BrokenLaw) -> Bank {
    do {
      return try format.read(file)
    } catch {
      throw BrokenLaw("a file is read, whatever it holds", "\(error)")
    }
  }
}
