import CPostgres
import Journal

/// A connection to a server, for one thread, in libpq's pipeline mode.
///
/// What is asked is gathered, and goes out when an answer is wanted: a transaction's statements make
/// one way there and back. <https://www.postgresql.org/docs/current/libpq-pipeline-mode.html>
final class ServerConnection {
  /// What the server has yet to answer, in this order.
  private enum Awaited {
    /// A statement is prepared: the journal's text of it.
    case preparation(String)
    /// A statement runs.
    case rows
    /// All before it is done, or given up.
    case end
  }

  private let handle: OpaquePointer
  private var awaited: [Awaited] = []
  /// The names of the statements that the server has prepared, or is asked to prepare.
  private var names: [String: String] = [:]
  private var namesGiven = 0
  /// How many statements were asked since the last way there and back.
  private var gathered = 0
  /// How many statements may be gathered: what the server answers to them has to fit between.
  private static let mostGathered = 100

  /// Connects.
  ///
  /// - Throws: `PostgresError`, lost.
  init(to parameters: [(keyword: String, value: String)]) throws(PostgresError) {
    let keywords = CStrings(parameters.map(\.keyword))
    let values = CStrings(parameters.map(\.value))
    let connection = withExtendedLifetime((keywords, values)) {
      LibPQ.connect(keywords.pointers, values.pointers, 1)
    }
    guard let handle = connection else {
      throw PostgresError(state: "", message: "out of memory", isLost: true)
    }
    self.handle = handle
    // Notices are for nobody.
    _ = LibPQ.setNoticeReceiver(handle, { _, _ in }, nil)
    guard LibPQ.status(handle) == CONNECTION_OK else { throw lost() }
    guard LibPQ.enterPipeline(handle) == 1 else { throw lost() }
  }

  deinit {
    // Closed before it has read the answers, it might take the question away with it: a notice. What
    // has not been sent stays so.
    if isAlive, !awaited.isEmpty, gathered == 0 { _ = try? finish() }
    LibPQ.finish(handle)
  }

  /// The server's version, such as 150004.
  var version: Int32 { LibPQ.version(handle) }

  /// The encoding in which the database keeps texts.
  var encoding: String {
    LibPQ.setting(handle, "server_encoding").map { String(cString: $0) } ?? ""
  }

  /// Whether the connection can be used.
  var isAlive: Bool { LibPQ.status(handle) == CONNECTION_OK }

  // MARK: Asking

  /// Asks for a statement of ours to be run, prepared the first time.
  func ask(_ sql: String, _ values: [StoreValue] = []) throws(PostgresError) {
    if gathered >= Self.mostGathered { try finish() }
    let name: String
    if let known = names[sql] {
      name = known
    } else {
      namesGiven += 1
      name = "s\(namesGiven)"
      guard LibPQ.prepare(handle, name, ServerStatement.text(of: sql), 0, nil) == 1 else {
        throw lost()
      }
      names[sql] = name
      awaited.append(.preparation(sql))
    }
    let sent = ServerParameters(values).send { count, values, lengths, formats in
      LibPQ.runPrepared(handle, name, count, values, lengths, formats, 1)
    }
    guard sent == 1 else { throw lost() }
    awaited.append(.rows)
    gathered += 1
  }

  /// Asks for a statement of ours to be run that is not worth keeping prepared.
  func askOnce(_ sql: String) throws(PostgresError) {
    guard LibPQ.run(handle, sql, 0, nil, nil, nil, nil, 1) == 1 else { throw lost() }
    awaited.append(.rows)
    gathered += 1
  }

  /// Sends what was asked, and does not wait for an answer; what goes wrong with it nobody learns.
  func send() {
    guard LibPQ.sync(handle) == 1 else { return }
    awaited.append(.end)
    gathered = 0
  }

  /// Sends what was asked, and waits for all answers.
  ///
  /// - Returns: The rows of the last statement; nil where none was asked since the last time.
  /// - Throws: `PostgresError`, of the first statement that failed; those after it were not run.
  @discardableResult
  func finish() throws(PostgresError) -> ServerRows? {
    guard LibPQ.sync(handle) == 1 else { throw lost() }
    awaited.append(.end)
    gathered = 0
    var last: ServerRows?
    var failure: PostgresError?
    while !awaited.isEmpty {
      let next = awaited.removeFirst()
      let result = try answer()
      let status = LibPQ.outcome(result)
      switch (next, status) {
      case (.end, PGRES_PIPELINE_SYNC):
        LibPQ.clear(result)
        // What was sent before without waiting is nobody's concern.
        if !awaited.isEmpty { (last, failure) = (nil, nil) }
        continue
      case (.end, PGRES_FATAL_ERROR):
        // The commit failed; the end comes all the same.
        failure = failure ?? PostgresError(result, isLost: LibPQ.status(handle) != CONNECTION_OK)
        LibPQ.clear(result)
        awaited.insert(.end, at: 0)
      case (.rows, PGRES_TUPLES_OK), (.rows, PGRES_COMMAND_OK): last = ServerRows(result)
      case (.preparation, PGRES_COMMAND_OK): LibPQ.clear(result)
      case (_, PGRES_FATAL_ERROR), (_, PGRES_PIPELINE_ABORTED):
        if case .preparation(let sql) = next { names[sql] = nil }
        if status == PGRES_FATAL_ERROR {
          failure = failure ?? PostgresError(result, isLost: LibPQ.status(handle) != CONNECTION_OK)
        }
        LibPQ.clear(result)
      default:
        LibPQ.clear(result)
        throw PostgresError(state: "", message: "the server's answer makes no sense", isLost: true)
      }
      // Each statement's answers end with none.
      if let more = LibPQ.result(handle) {
        LibPQ.clear(more)
        throw lost()
      }
      if let failure, failure.isLost { throw failure }
    }
    if let failure { throw failure }
    return last
  }

  private func answer() throws(PostgresError) -> OpaquePointer {
    guard let result = LibPQ.result(handle) else { throw lost() }
    return result
  }

  // MARK: Notices

  /// How many notices of others have come; what the server has not sent yet is not waited for.
  ///
  /// - Throws: `PostgresError` where the connection is lost.
  func takeNotices() throws(PostgresError) -> Int {
    // What comes behind an answer that was not waited for is seen only after it.
    if !awaited.isEmpty { try finish() }
    guard LibPQ.consumeInput(handle) == 1 else { throw lost() }
    let own = LibPQ.backend(handle)
    var count = 0
    while let notice = LibPQ.notice(handle) {
      if notice.pointee.be_pid != own { count += 1 }
      LibPQ.freeMemory(notice)
    }
    return count
  }

  private func lost() -> PostgresError {
    PostgresError(state: "", message: firstLine(LibPQ.message(handle)), isLost: true)
  }
}

extension PostgresError {
  fileprivate init(_ result: OpaquePointer, isLost: Bool) {
    func field(_ code: UInt8) -> String {
      LibPQ.failureField(result, Int32(code)).map { String(cString: $0) } ?? ""
    }
    state = field(UInt8(ascii: "C"))
    let message = field(UInt8(ascii: "M"))
    self.message = message.isEmpty ? firstLine(LibPQ.failure(result)) : message
    // The connection failed, the server shuts down, or gave up on a transaction that stood still.
    self.isLost = isLost || state.hasPrefix("08") || state.hasPrefix("57P") || state == "25P03"
  }
}

/// libpq's message without its line ends; several servers that can't be reached have a line each.
private func firstLine(_ message: UnsafePointer<CChar>?) -> String {
  let text = message.map { String(cString: $0) } ?? ""
  return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no answer"
}

/// Texts as C has lists of them, with a null pointer at the end.
private final class CStrings {
  private let texts: [UnsafeMutablePointer<CChar>?]
  let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ texts: [String]) {
    self.texts = texts.map { text in
      let bytes = Array(text.utf8CString)
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      return copy
    }
    pointers = .allocate(capacity: texts.count + 1)
    for (index, text) in self.texts.enumerated() {
      (pointers + index).initialize(to: UnsafePointer(text))
    }
    (pointers + texts.count).initialize(to: nil)
  }

  deinit {
    for text in texts { text?.deallocate() }
    pointers.deallocate()
  }
}
