import Arguments
import Glibc
import SourceText
import Vocabulary

/// `khaolam event new`: starts an event file from the commented example.
enum EventNewCommand: Runnable {
  static let command = Command(
    ["event", "new"], section: CommandList.Section.prepare,
    summary: "start an event file from a commented example",
    discussion: "A roster to go with it is written beside it. Nothing is overwritten.",
    positionals: [Positional(.file("FILE"), help: "the event file to write, such as my.json5")],
    examples: [.init("khaolam event new quizzes/events/my-event.json5", "start one")])

  static func run(_ world: World) throws -> Int32 {
    guard let path = world.call.string("FILE") else { return ExitStatus.usage }
    let folder = try world.dataFolder().path("quizzes/events")
    let roster = Path.join(Path.folder(of: path), "example-roster.csv")
    let example = try FileReader.source(at: "\(folder)/example.json5").text
    let text = ["../english-for-asean/", "../team-games/"].reduce(example) {
      ExampleFile.pointing($0, at: $1, from: path, to: folder)
    }
    try NewFile.requireFree(path)
    try NewFile.write(Array(text.utf8), to: path)
    let isAlone = access(roster, F_OK) == 0
    if !isAlone {
      let people = try FileReader.bytes(
        at: "\(folder)/example-roster.csv", limit: FileReader.tableLimit)
      try NewFile.write(people, to: roster)
    }
    let line = Bilingual(
      th: "สร้างไฟล์ \(path)" + (isAlone ? "" : " และ \(roster)")
        + " แล้ว โปรดแก้ไข แล้วตรวจด้วย khaolam event check \(path)",
      en: "Wrote \(path)" + (isAlone ? ". Edit it" : " and \(roster). Edit them")
        + ", then run: khaolam event check \(path)")
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }
}
