import Entries
import PostgresJournal
import TestServer
import Testing

@testable import Journal

/// What goes to the server, as the protocol has it.
///
/// <https://www.postgresql.org/docs/current/protocol-message-formats.html>
@Suite("What is asked of a server")
struct RoundTripTests {
  /// What a client sent: how often it ran a statement, told others that there is something new, and
  /// asked for the end.
  private struct Asked {
    var statements = 0
    var notices = 0
    var ends = 0
    /// The name of the statement that tells others.
    private var notice: [UInt8]?

    mutating func take(_ bytes: [UInt8]) {
      (statements, notices, ends) = (0, 0, 0)
      var rest = bytes[...]
      while rest.count > 4 {
        let type = rest[rest.startIndex]
        let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let body = rest.dropFirst(5).prefix(length - 4)
        switch type {
        case UInt8(ascii: "P"):
          let texts = body.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
          if String(decoding: texts[1], as: UTF8.self).contains("pg_notify") {
            notice = Array(texts[0])
          }
        case UInt8(ascii: "B"):
          // A portal without a name, then the statement's.
          if Array(body.dropFirst().prefix { $0 != 0 }) == notice {
            notices += 1
          } else {
            statements += 1
          }
        case UInt8(ascii: "S"): ends += 1
        default: break
        }
        rest = rest.dropFirst(1 + length)
      }
    }
  }

  /// A store on a server, and what stands between.
  private func store() throws -> (journal: StoreJournal, proxy: SocketProxy) {
    let server = try PostgresServer.shared()
    let proxy = try SocketProxy(to: server.folder)
    let journal = try PostgresJournal.open(
      PostgresAddress(
        server.database().replacing(
          server.folder.replacing("/", with: "%2F"), with: proxy.folder.replacing("/", with: "%2F"))
      ))
    return (journal, proxy)
  }

  @Test("what a merge finds known is not asked for one by one")
  func merge() throws {
    let (journal, proxy) = try store()
    let stores = try Stores(.sqlite)
    defer { withExtendedLifetime(stores) {} }
    let other = try stores.store("other", id: 2)
    _ = try other.append((1...50).map { Player().adjust($0) }, event: event, kiosk: "k1")
    #expect(try journal.merge(other).added == 50)
    _ = proxy.takeSent()
    #expect(try journal.merge(other).known == 50)
    var asked = Asked()
    asked.take(proxy.takeSent())
    #expect(asked.statements < 20)
  }

  @Test("an answer is one statement, and one way there and back")
  func answers() throws {
    let (journal, proxy) = try store()
    let player = Player()
    var asked = Asked()
    try journal.write(player.start(), player.answer(1))
    asked.take(proxy.takeSent())
    for number in 2...21 { try journal.write(player.answer(number)) }
    try journal.write(player.note(.quizFinished))
    asked.take(proxy.takeSent())
    #expect(asked.statements == 21)
    // Others are told five times a second, which is not waited for.
    #expect(asked.ends == 21 + asked.notices)
  }
}
