import CCrypto

/// SHA-256 of a message that comes in pieces.
///
/// <https://docs.openssl.org/3.0/man3/SHA256_Init/>
struct SHA256Stream {
  private var context = SHA256_CTX()

  /// The hash of nothing yet.
  init() { SHA256_Init(&context) }

  /// Takes in the next piece of the message.
  mutating func update(_ piece: [UInt8]) {
    SHA256_Update(&context, piece, piece.count)
  }

  /// The hash of all pieces, 32 bytes; the next piece starts a new message.
  mutating func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256_Final(&digest, &context)
    SHA256_Init(&context)
    return digest
  }
}
