import FoundationEssentials
import MoodleXML
import QuizEngine
import SourceText

/// Reading a bank in Moodle XML, and handing it from one process to the other as JSON.
struct MoodleXMLTarget: SoakTarget {
  private let bank = BankTarget(MoodleXMLFormat())

  var name: String { bank.name }

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    try bank.check(bytes)
    let file = SourceFile(name: "soak.xml", text: String(decoding: bytes, as: UTF8.self))
    let reading = MoodleXMLFormat.reading(file, wantsFiles: true)
    let handed: MoodleXMLReading
    do {
      handed = try JSONDecoder().decode(
        MoodleXMLReading.self, from: try JSONEncoder().encode(reading))
    } catch {
      throw BrokenLaw("what was read goes through JSON", "\(error)")
    }
    try holdEqual("what was read goes through JSON as it is", handed, reading)
  }
}
