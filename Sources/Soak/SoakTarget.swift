import QuizEngine

/// Something that takes bytes from outside, and the laws that hold whatever the bytes are.
public protocol SoakTarget: Sendable {
  /// Its name on the command line, and of the folder of its seeds.
  var name: String { get }

  /// Takes the bytes in, and holds the laws against what comes of it.
  func check(_ bytes: [UInt8]) throws(BrokenLaw)
}

/// All that is soaked.
public enum SoakTargets {
  /// Every target, in the order in which they are soaked.
  public static let all: [any SoakTarget] = [
    BankTarget(GIFTFormat()), BankTarget(AikenFormat()), BankTarget(CSVFormat()),
    MoodleXMLTarget(), EventTarget(), RosterTarget(), RouteTarget(), DecodingTarget(),
    AnswerTarget(), SessionTarget(),
  ]

  /// The target with a name.
  public static func target(named name: String) -> (any SoakTarget)? {
    all.first { $0.name == name }
  }
}
