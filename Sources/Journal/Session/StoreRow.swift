/// A row that a statement returned, as long as it is visited; columns count from 0.
package protocol StoreRow: AnyObject {
  /// The integer in a column, 0 for NULL.
  func integer(_ column: Int32) -> Int

  /// The text in a column, nil for NULL.
  func text(_ column: Int32) -> String?

  /// The UTF-8 of the text in a column, empty for NULL; it lasts as long as the row.
  func textBytes(_ column: Int32) -> UnsafeBufferPointer<UInt8>

  /// The bytes in a column, none for NULL.
  func blob(_ column: Int32) -> [UInt8]
}

extension StoreRow {
  /// The text in a column, as the text before it where that is the same: most rows of a kiosk have
  /// the same long key, which need not be made again.
  @inline(__always)
  func text(_ column: Int32, like previous: String) -> String? {
    let bytes = textBytes(column)
    let isSame =
      previous.utf8.withContiguousStorageIfAvailable {
        $0.count == bytes.count && $0.elementsEqual(bytes)
      } ?? false
    return isSame ? previous : text(column)
  }

  /// Runs a body on the UTF-8 of the text in a column of the row, empty for NULL.
  @inline(__always)
  func withText<Value, Failure>(
    _ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(textBytes(column))
  }
}
