import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Journal

@Suite("The queue of writers")
struct WriteQueueTests {
  private let store = FileManager.default.temporaryDirectory.path + "/khaolam-\(UUID().uuidString)"

  private func queue() throws -> WriteQueue { try #require(WriteQueue(store: store)) }

  /// Whether a thread of this process sleeps.
  private func sleeps(_ thread: String) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/self/task/\(thread)/stat", encoding: .utf8)
    return status.split(separator: ")").last?.hasPrefix(" S") == true
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

  @Test("who is in and ends is followed by the next", .timeLimit(.minutes(1)))
  func ended() throws {
    defer { removeFile() }
    let queue = try queue()
    let store = store
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      // A thread that ends with the lock is to the others what a program is that was killed.
      let left = WriteQueue(store: store)
      _ = left?.enter(timeout: 0)
      withExtendedLifetime(left) { _ = Unmanaged.passRetained(left as AnyObject) }
      done.signal()
    }
    done.wait()
    #expect(queue.enter(timeout: 5_000))
    queue.leave()
    #expect(queue.enter(timeout: 0))
  }

  @Test("one is alone that has it open by itself, and no other can open it then")
  func alone() throws {
    defer { removeFile() }
    let first = try queue()
    var second: WriteQueue? = try queue()
    #expect(!first.isAlone)
    #expect(second?.enter(timeout: 0) == true)
    second = nil
    #expect(first.isAlone)
    #expect(WriteQueue(store: store) == nil)
    // What the mutex was is made anew for who is first.
    #expect(first.enter(timeout: 0))
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
      let name = Mutex<String?>(nil)
      let isNamed = DispatchSemaphore(value: 0)
      threads.enter()
      Thread.detachNewThread {
        defer { threads.leave() }
        guard let queue = WriteQueue(store: store) else { return }
        let thread = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/thread-self")
        name.withLock { $0 = thread?.split(separator: "/").last.map(String.init) }
        isNamed.signal()
        guard queue.enter(timeout: 20_000) else { return }
        came.withLock { $0.append(number) }
        queue.leave()
      }
      // Each one stands in the queue before the next comes.
      isNamed.wait()
      let thread = try #require(name.withLock { $0 })
      while try !sleeps(thread) { Thread.sleep(forTimeInterval: 0.005) }
      Thread.sleep(forTimeInterval: 0.01)
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
