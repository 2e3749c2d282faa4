import Arguments
import SourceText
import Vocabulary

/// `khaolam rally new`: starts a route file from the commented example.
enum RallyNewCommand: Runnable {
  static let command = Command(
    ["rally", "new"], section: CommandList.Section.prepare,
    summary: "start a rally route from a commented example",
    discussion: "Nothing is overwritten.",
    positionals: [Positional(.file("ROUTE"), help: "the route file to write, such as my.json5")],
    examples: [.init("khaolam rally new quizzes/car-rally/my-route.json5", "start one")])

  static func run(_ world: World) throws -> Int32 {
    guard let path = world.call.string("ROUTE") else { return ExitStatus.usage }
    let folder = try world.dataFolder().path("quizzes/car-rally")
    let example = try FileReader.source(at: "\(folder)/example.json5").text
    try NewFile.requireFree(path)
    try NewFile.write(
      Array(ExampleFile.pointing(example, at: "rally.gift", from: path, to: folder).utf8),
      to: path)
    let line = Bilingual(
      th: "สร้างไฟล์ \(path) แล้ว โปรดแก้ไข แล้วตรวจด้วย khaolam rally check \(path)",
      en: "Wrote \(path). Edit it, then run: khaolam rally check \(path)")
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }
}
