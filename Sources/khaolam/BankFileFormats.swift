import QuizEngine
import SourceText

/// The formats in which bank files are read and written.
enum BankFileFormats {
  /// Every one, in the order in which a file is tried: what only one can have written first.
  static let all: [any BankFormat] = [MoodleXMLProcess()] + QuizEngine.BankFormats.all

  /// Their names on the command line.
  static let names = all.map(\.name)

  /// The format with a name.
  static func named(_ name: String) -> (any BankFormat)? { all.first { $0.name == name } }

  /// The format whose files usually have a name that ends as this one; nil where there is none.
  static func byEnding(of path: String) -> (any BankFormat)? {
    let file = path.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: ".") else { return nil }
    let ending = file[file.index(after: point)...].lowercased()
    return all.first { $0.endings.first == ending } ?? all.first { $0.endings.contains(ending) }
  }

  /// The format in which a file is written: by its content, else by its name, else GIFT, whose
  /// reader says what is wrong with a text that is nothing else.
  static func recognised(in file: SourceFile) -> any BankFormat {
    all.first { $0.recognises(file) } ?? byEnding(of: file.name) ?? GIFTFormat()
  }
}
