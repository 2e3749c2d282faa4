import MoodleXML
import QuizEngine
import SourceText
import Vocabulary

/// A reading of a text.
func moodle(_ text: String, wantsFiles: Bool = false) -> MoodleXMLReading {
  MoodleXMLFormat.reading(SourceFile(name: "bank.xml", text: text), wantsFiles: wantsFiles)
}

/// A reading of questions within `<quiz>`.
func quiz(_ questions: String) -> MoodleXMLReading { moodle("<quiz>\n\(questions)\n</quiz>") }

/// A question of a type with a stem and what its type has of its own.
func question(_ type: String, _ inside: String, stem: String = "Stem") -> String {
  """
  <question type="\(type)">
    <name><text>Name</text></name>
    <questiontext format="html"><text><![CDATA[\(stem)]]></text></questiontext>
    \(inside)
  </question>
  """
}

/// What a reading says, one line a fault: severity, line, column and the English words.
func messages(_ reading: MoodleXMLReading, of text: String) -> [String] {
  let file = SourceFile(name: "bank.xml", text: text)
  return reading.diagnostics.map { diagnostic in
    let position = file.position(at: diagnostic.offset)
    return "\(position.line):\(position.column) \(diagnostic.severity.rawValue): "
      + diagnostic.message.en
  }
}
