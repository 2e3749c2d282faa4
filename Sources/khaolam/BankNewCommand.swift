import Arguments
import QuizEngine
import Vocabulary

/// `khaolam bank new`: starts a question bank from examples.
enum BankNewCommand: Runnable {
  static let command = Command(
    ["bank", "new"], section: CommandList.Section.prepare,
    summary: "start a question bank from an example of each kind",
    discussion: """
      The examples are explained in Thai and English where the format has comments. Nothing is \
      overwritten. A CSV table begins with the mark that lets Excel read Thai text.
      """,
    positionals: [Positional(.file("FILE"), help: "the bank to write; - is standard output")],
    options: [
      Option(
        "format", takes: .choice("FORM", BankFileFormats.names),
        help: "default: by the file's name, such as .gift")
    ],
    examples: [
      .init("khaolam bank new my-bank.gift", "to write in a text editor"),
      .init("khaolam bank new my-bank.csv", "to write in a spreadsheet"),
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let path = world.call.string("FILE") else { return ExitStatus.usage }
    let format = try BankFileFormats.chosen(
      by: "format", else: path, of: "FILE", for: world.call)
    let text = (format.name == "csv" ? "\u{FEFF}" : "") + BankTemplate.text(in: format)
    guard path != "-" else {
      try Output.write(text)
      return ExitStatus.done
    }
    try NewFile.requireFree(path)
    try NewFile.write(Array(text.utf8), to: path)
    let line = Bilingual(
      th: "สร้างไฟล์ \(path) แล้ว โปรดแก้ไข แล้วตรวจด้วย khaolam bank check \(path)",
      en: "Wrote \(path). Edit it, then run: khaolam bank check \(path)")
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }
}

extension BankFileFormats {
  /// The format that an option names, else the one of a path's ending.
  ///
  /// - Throws: `UsageError` where neither says one; `owner` is what the user calls the path.
  static func chosen(
    by option: String, else path: String, of owner: String, for call: Invocation
  ) throws -> any BankFormat {
    if let name = call.string(option), let format = named(name) { return format }
    if let format = byEnding(of: path) { return format }
    let endings = all.compactMap(\.endings.first).map { ".\($0)" }.joined(separator: ", ")
    throw call.error(
      .rejected(path, of: owner, because: "give --\(option), or a name that ends in \(endings)"))
  }
}
