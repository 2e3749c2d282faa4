import ThaiText
import Vocabulary

/// How a person types, as far as a kiosk understands it.
enum TypingHabit: CaseIterable {
  case capitals
  case smallLetters
  case numbers
  case thaiNumbers

  /// How often someone forgets to switch the keyboard back from Thai.
  static let slipRate = 0.03

  /// A habit drawn at random: most people type small letters.
  init(_ generator: inout SeededGenerator) {
    switch generator.below(10) {
    case 0..<2: self = .capitals
    case 2..<6: self = .smallLetters
    case 6..<9: self = .numbers
    default: self = .thaiNumbers
    }
  }

  /// A line that chooses options, by their keys and their places from 0.
  func line(choosing options: [(key: String, place: Int)], _ generator: inout SeededGenerator)
    -> String
  {
    let keys = options.map { option in
      switch self {
      case .capitals: option.key
      case .smallLetters: option.key.lowercased()
      case .numbers: String(option.place + 1)
      case .thaiNumbers: thaiDigits(String(option.place + 1))
      }
    }
    return slipped(keys.joined(separator: " "), &generator)
  }

  /// A line with a number of a menu.
  func line(number: String, _ generator: inout SeededGenerator) -> String {
    self == .thaiNumbers ? thaiDigits(number) : slipped(number, &generator)
  }

  /// A line with a word or phrase, in Latin letters or in Thai.
  func line(text: String, _ generator: inout SeededGenerator) -> String {
    switch generator.below(6) {
    case 0: slipped(text.lowercased(), &generator)
    case 1: " \(text) "
    case 2: text.uppercased()
    default: text
    }
  }

  /// A line as it comes out now and then: the same keys on the Thai layout.
  private func slipped(_ line: String, _ generator: inout SeededGenerator) -> String {
    guard generator.happens(Self.slipRate), let thai = Kedmanee.thai(fromLatin: line) else {
      return line
    }
    return thai
  }
}
