import CCrypt
import Glibc

/// The hash of a PIN as crypt(5) writes it: method, cost, salt and hash in one text.
struct PinHash: Equatable {
  /// The text, in bytes: `$y$…`.
  let bytes: [UInt8]

  /// A hash that was kept.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The hash of a PIN with a salt drawn at random; nil where the C library can make none.
  init?(of pin: Pin) {
    // yescrypt by its own measure; else SHA-512 with rounds for some ten milliseconds.
    let setting = Self.setting(prefix: "$y$", cost: 0) ?? Self.setting(prefix: "$6$", cost: 50_000)
    guard let setting, let bytes = Self.crypt(pin, setting: setting) else { return nil }
    self.bytes = bytes
  }

  /// The text, as it is kept.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a PIN has this hash, in a time that does not depend on where they differ.
  func matches(_ pin: Pin) -> Bool {
    guard let computed = Self.crypt(pin, setting: bytes), computed.count == bytes.count else {
      return false
    }
    return zip(computed, bytes).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// What is asked of the C library for a new hash: the method with a salt drawn at random.
  private static func setting(prefix: String, cost: UInt) -> [UInt8]? {
    var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    // Without bytes to draw from it asks the operating system.
    guard crypt_gensalt_rn(prefix, cost, nil, 0, &setting, Int32(setting.count)) != nil else {
      return nil
    }
    return setting.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  }

  /// `crypt_r`, told the size of its memory and without a text that stands for failure.
  private static func crypt(_ pin: Pin, setting: [UInt8]) -> [UInt8]? {
    let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
    let size = MemoryLayout<crypt_data>.size
    memset(data, 0, size)
    var phrase = pin.digits.map(CChar.init(bitPattern:)) + [0]
    defer {
      explicit_bzero(&phrase, phrase.count)
      explicit_bzero(data, size)
      data.deallocate()
    }
    let start = crypt_rn(phrase, setting.map(CChar.init(bitPattern:)) + [0], data, Int32(size))
    return start.map { text in
      UnsafeBufferPointer(start: text, count: strlen(text)).map(UInt8.init(bitPattern:))
    }
  }
}
