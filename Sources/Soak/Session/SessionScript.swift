/// What happens at the kiosks of one store, a line each, so that a person can write it and a fuzzer
/// break it.
///
/// Any line is typed as it is, whatever bytes it holds, but for those that begin with `@`:
///
/// - `@k2`: what follows happens at kiosk 2 (0…3; at first 0).
/// - `@+MS`: so many milliseconds pass, and every kiosk notices.
/// - `@=MS`: they pass, and nobody notices before the next line.
/// - `@~MS`: the time of day is set, forward or with a minus back; no time passes.
/// - `@a`: a right answer to the question that is shown; Enter where none is.
/// - `@xN`: a line of N letters.
/// - `@!`: the program is killed, and started again.
/// - `@.`: the input ends.
/// - `@@…`: the line without its first `@`.
struct SessionScript: Sequence {
  /// Something that happens.
  enum Step: Hashable {
    case line([UInt8])
    case kiosk(Int)
    case pass(Int)
    case hold(Int)
    case setClock(Int)
    case rightAnswer
    case restart
    case end
  }

  private let bytes: [UInt8]
  /// The most steps that are taken, so that a run has an end.
  private static let mostSteps = 400
  /// The longest time that passes at once, in milliseconds: some 30,000 years.
  private static let longest = 1_000_000_000_000_000

  /// What the lines say.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func makeIterator() -> AnyIterator<Step> {
    var rest = bytes[...]
    var steps = 0
    return AnyIterator {
      guard !rest.isEmpty, steps < Self.mostSteps else { return nil }
      steps += 1
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      return Self.step(line)
    }
  }

  private static func step(_ line: ArraySlice<UInt8>) -> Step {
    guard line.first == UInt8(ascii: "@"), let sign = line.dropFirst().first else {
      return .line(Array(line))
    }
    let number = Int(String(decoding: line.dropFirst(2).prefix(16), as: UTF8.self)) ?? 0
    let time = Swift.min(abs(number), longest)
    switch sign {
    case UInt8(ascii: "k"): return .kiosk(abs(number) % SessionHall.kiosks)
    case UInt8(ascii: "+"): return .pass(time)
    case UInt8(ascii: "="): return .hold(time)
    case UInt8(ascii: "~"): return .setClock(number < 0 ? -time : time)
    case UInt8(ascii: "a"): return .rightAnswer
    case UInt8(ascii: "x"):
      return .line(Array(String(repeating: "ก", count: abs(number) % 5_000).utf8))
    case UInt8(ascii: "!"): return .restart
    case UInt8(ascii: "."): return .end
    default: return .line(Array(line.dropFirst()))
    }
  }
}
