import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Journal

@Suite("The queue of writers")
struct WriteQueueTests {
  private let store = FileManager.default.temporaryDirectory.path + "/khaolam-\(UUID().uuidString)"

  private func queue() throws -> WriteQueue { try #require(WriteQueue(store: store)) }

  /// How many wait for the lock, as the kernel lists them.
  private func waiting() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(store)-queue")
    let inode = try #require(attributes[.systemFileNumber] as? Int)
    return try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
      .count { $0.contains("-> FLOCK") && $0.contains(":\(inode) ") }
  }

  private func removeFile() { try? FileManager.default.removeItem(atPath: "\(store)-queue") }

  @Test("one is in at a time; who waits too long gives up, and the next gets in all the same")
  func oneAtATime() throws {
    defer { removeFile() }
    let (first, second, third) = (try queue(), try queue(), try queue())
    #expect(first.enter(timeout: 0))
    #expect(!second.enter(timeout: 0))
    #expect(!second.enter(timeout: 20))
    first.leave()
    // The turn that came too late for the second is passed on.
    #expect(third.enter(timeout: 5_000))
    #expect(!first.enter(timeout: 0))
    third.leave()
    #expect(second.enter(timeout: 5_000))
    second.leave()
    second.leave()
    #expect(first.enter(timeout: 5_000))
  }

  @Test("who is in and goes away leaves the door open")
  func gone() throws {
    defer { removeFile() }
    var first: WriteQueue? = try queue()
    #expect(first?.enter(timeout: 0) == true)
    first = nil
    #expect(try queue().enter(timeout: 0))
  }

  @Test("those who wait get in in the order in which they came", .timeLimit(.minutes(1)))
  func order() throws {
    defer { removeFile() }
    let door = try queue()
    #expect(door.enter(timeout: 0))
    let came = Mutex<[Int]>([])
    let threads = DispatchGroup()
    for number in 0..<8 {
      let store = store
      threads.enter()
      Thread.detachNewThread {
        defer { threads.leave() }
        guard let queue = WriteQueue(store: store), queue.enter(timeout: 20_000) else { return }
        came.withLock { $0.append(number) }
        queue.leave()
      }
      // Each one stands in the queue before the next comes.
      while try waiting() <= number { Thread.sleep(forTimeInterval: 0.005) }
    }
    door.leave()
    threads.wait()
    #expect(came.withLock { $0 } == Array(0..<8))
  }

  @Test("a store beside which no file can be made has no queue")
  func none() {
    #expect(WriteQueue(store: "/nowhere/at/all") == nil)
  }

  @Test("the file is its owner's only")
  func mode() throws {
    defer { removeFile() }
    _ = try queue()
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(store)-queue")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
