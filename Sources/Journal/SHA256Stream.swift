import CCrypto

/// SHA-256 of a message that comes in pieces.
///
/// <https://docs.openssl.org/3.0/man3/EVP_DigestInit/>
final class SHA256Stream {
  private let context: OpaquePointer

  /// The hash of nothing yet.
  ///
  /// - Throws: `JournalError.failed` where there is no memory for it.
  init() throws(JournalError) {
    guard let context = EVP_MD_CTX_new() else {
      throw .failed(path: "SHA-256", reason: "out of memory")
    }
    self.context = context
    EVP_DigestInit_ex(context, sha256Method, nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes in the next piece of the message.
  func update(_ piece: [UInt8]) {
    EVP_DigestUpdate(context, piece, piece.count)
  }

  /// The hash of all pieces, 32 bytes; the next piece starts a new message.
  func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    EVP_DigestInit_ex(context, sha256Method, nil)
    return digest
  }
}
