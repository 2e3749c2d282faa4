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
  /// What a client sent: how often it ran a prepared statement, another one, and waited for the end.
  private struct Asked: Equatable {
    var prepared = 0
    var others = 0
    var ends = 0

    init(_ bytes: [UInt8]) {
      var rest = bytes[...]
      while rest.count > 4 {
        let type = rest[rest.startIndex]
        let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
        // A portal without a name, then the statement's.
        if type == UInt8(ascii: "B") {
          if rest.dropFirst(6).first == 0 { others += 1 } else { prepared += 1 }
        }
        if type == UInt8(ascii: "S") { ends += 1 }
        rest = rest.dropFirst(1 + length)
      }
    }
  }

  @Test("an answer is one statement, and one way there and back")
  func answers() throws {
    let server = try PostgresServer.shared()
    let proxy = try SocketProxy(to: server.folder)
    let journal = try PostgresJournal.open(
      PostgresAddress(
        server.database().replacing(
          server.folder.replacing("/", with: "%2F"), with: proxy.folder.replacing("/", with: "%2F"))
      ))
    let player = Player()
    try journal.write(player.start(), player.answer(1))
    _ = proxy.takeSent()
    for number in 2...21 { try journal.write(player.answer(number)) }
    try journal.write(player.note(.quizFinished))
    let asked = Asked(proxy.takeSent())
    #expect(asked.prepared == 21)
    // What is not prepared tells others that there is something new, and is not waited for.
    #expect(asked.ends == 21 + asked.others)
  }
}
