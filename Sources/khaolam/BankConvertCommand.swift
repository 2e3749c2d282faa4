import Arguments
import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// `khaolam bank convert`: writes a question bank in another format.
enum BankConvertCommand: Runnable {
  static let command = Command(
    ["bank", "convert"], section: CommandList.Section.prepare,
    summary: "write a question bank in another format",
    discussion: """
      The format of IN is recognised by its content. What is wrong in it is listed, and its sound \
      questions are written. What the other format can't hold is listed question by question as \
      IN:LINE: warning: ID: what is lost. Pictures and sounds inside Moodle XML are written into a \
      folder beside OUT, NAME.files, and the questions point to them there. Nothing is overwritten \
      without --force.
      """,
    positionals: [
      Positional(.file("IN"), help: "the question bank to read"),
      Positional(.file("OUT"), help: "the bank to write; - is standard output"),
    ],
    options: [
      Option(
        "from", takes: .choice("FORM", BankFileFormats.names), help: "default: by IN's content"),
      Option(
        "to", takes: .choice("FORM", BankFileFormats.names), help: "default: by OUT's name"),
      Option("strict", help: "write nothing if a question is faulty or something would be lost"),
      Option("force", help: "replace OUT if it is there"),
      Option(
        "bom",
        help: "begin CSV on standard output, too, with the mark that lets Excel read Thai text"),
    ],
    examples: [
      .init("khaolam bank convert from-moodle.xml my-bank.gift", "what Moodle exported"),
      .init("khaolam bank convert my-bank.gift for-moodle.xml --force", "what Moodle imports"),
      .init("khaolam bank convert my-bank.csv - --to aiken", "to look at"),
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let input = world.call.string("IN"), let output = world.call.string("OUT") else {
      return ExitStatus.usage
    }
    let target = try BankFileFormats.chosen(by: "to", else: output, of: "OUT", for: world.call)
    let isFile = output != "-"
    let folder = isFile ? EmbeddedFolder(beside: output) : nil
    if isFile, !world.call.flag("force") { try NewFile.requireFree(output) }
    let source: BankFile
    do throws(BankReadError) {
      source = try BankFile(
        input, format: world.call.string("from").flatMap(BankFileFormats.named),
        wantsEmbedded: isFile)
    } catch {
      Output.complain(error.report(in: world.language).text(in: world.language))
      return error.exitCode
    }
    let conversion = BankConversion(source, to: target, storingIn: folder)
    conversion.complain(in: world.language)
    guard conversion.isAllowed(isStrict: world.call.flag("strict")) else {
      Output.complain(conversion.refusal[world.language])
      return ExitStatus.badData
    }
    let isMarked = target.name == "csv" && (isFile || world.call.flag("bom"))
    let text = (isMarked ? "\u{FEFF}" : "") + conversion.text
    guard isFile else {
      try Output.write(text)
      return ExitStatus.done
    }
    // First what the bank names, so that it never names what is not there.
    try folder?.write(source.embedded, isReplacing: world.call.flag("force"))
    try NewFile.write(Array(text.utf8), to: output)
    try Output.write(conversion.summary(of: output)[world.language] + "\n")
    return ExitStatus.done
  }
}
