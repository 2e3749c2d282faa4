import SourceText

/// The formats of banks that are read as text; Moodle XML is read by a program of its own.
public enum BankFormats {
  /// Every one, in the order in which a file is tried.
  public static let all: [any BankFormat] = [CSVFormat(), AikenFormat(), GIFTFormat()]

  /// The format in which a file is written: by its content, else by its name, else GIFT.
  public static func format(of file: SourceFile) -> any BankFormat {
    if let format = all.first(where: { $0.recognises(file) }) { return format }
    let ending = file.name.split(separator: ".").last.map { $0.lowercased() }
    return all.first { format in ending.map { format.endings.first == $0 } ?? false }
      ?? GIFTFormat()
  }
}
