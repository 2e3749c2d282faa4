import Vocabulary

/// Breaks files as libFuzzer does, the same ones for the same seed.
struct Mutator {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var random: SeededGenerator

  /// Breaks seeds, with words that mean something to who reads them.
  init(seeds: [[UInt8]], words: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    self.words = words
    random = SeededGenerator(seed: seed)
  }

  /// The next broken file.
  mutating func next() -> [UInt8] {
    var bytes = pick(seeds) ?? []
    for _ in 0...random.below(4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = random.below(bytes.count + 1)
    let end = min(bytes.count, place + random.below(24))
    switch random.below(7) {
    case 0: bytes.insert(contentsOf: pick(words) ?? [], at: place)
    case 1: bytes.replaceSubrange(place..<end, with: pick(words) ?? [])
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
    case 4: bytes.insert(UInt8(random.below(256)), at: place)
    case 5: bytes.removeSubrange(place...)
    default:
      let other = pick(seeds) ?? []
      bytes.replaceSubrange(place..., with: other[random.below(other.count + 1)...])
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[random.below(elements.count)]
  }
}
