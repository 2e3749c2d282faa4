import Entries
import Vocabulary

/// What an export holds, as its last line says.
public struct JournalExport: Hashable, Sendable {
  /// The number of entries.
  public var entries: Int
  /// SHA-256 of all bytes before the last line, in lower-case hexadecimal digits.
  public var checksum: String
}

extension StoreJournal {
  /// Writes the entries of an event, or of all, in export format 1, from one snapshot.
  ///
  /// A header line, `{"khaolam":"journal","format":1,"store":"…","simulated":false}`; a line for
  /// each entry, as `ExportLine` says, ordered by event, kiosk and seq; a line for each latecomer, as
  /// `Latecomer.exportLine` says, without `seq`, ordered by event and id; a line for each ballot,
  /// as `Ballot.exportLine` says, ordered by event, survey and key; and a last line,
  /// `{"entries":N,"checksum":"…"}`. Each line ends in LF. The bytes come in pieces of about
  /// 64 KiB that need not end where lines do.
  ///
  /// - Parameters:
  ///   - event: The event, or nil for all of the store.
  ///   - sink: Takes the bytes, piece by piece.
  /// - Throws: `JournalError`, and what `sink` throws.
  @discardableResult
  public func export(
    event: EventID?, to sink: (borrowing [UInt8]) throws -> Void
  ) throws -> JournalExport {
    try session.read { try exportSnapshot(event: event, to: sink) }
  }

  private func exportSnapshot(
    event: EventID?, to sink: (borrowing [UInt8]) throws -> Void
  ) throws -> JournalExport {
    var checksum = SHA256Stream()
    var entries = 0
    var piece = header
    try visitEntries(event: event) { entry in
      piece += ExportLine(entry.draft, at: entry.key).hashed(entry.hash)
      piece.append(UInt8(ascii: "\n"))
      entries += 1
      guard piece.count >= 65_536 else { return }
      checksum.update(piece)
      try sink(piece)
      piece.removeAll(keepingCapacity: true)
    }
    try visitLatecomers(event: event) { latecomer in
      piece += latecomer.exportLine
      piece.append(UInt8(ascii: "\n"))
    }
    try visitBallots(event: event) { ballot in
      piece += ballot.exportLine
      piece.append(UInt8(ascii: "\n"))
    }
    checksum.update(piece)
    let result = JournalExport(entries: entries, checksum: hexadecimal(checksum.finish()))
    piece += result.line
    try sink(piece)
    return result
  }

  private var header: [UInt8] {
    var line = JSONText()
    line.beginObject()
    line.key("khaolam")
    line.value("journal")
    line.key("format")
    line.value(1)
    line.key("store")
    line.value(store.rawValue)
    line.key("simulated")
    line.value(isSimulated)
    line.endObject()
    return line.bytes + [UInt8(ascii: "\n")]
  }
}

extension JournalExport {
  fileprivate var line: [UInt8] {
    var line = JSONText()
    line.beginObject()
    line.key("entries")
    line.value(entries)
    line.key("checksum")
    line.value(checksum)
    line.endObject()
    return line.bytes + [UInt8(ascii: "\n")]
  }
}
