import Foundation

/// Runs a body in a thread of its own.
func startThread(_ body: @escaping @Sendable () -> Void) {
  let thread = Thread(block: body)
  thread.stackSize = 1 << 19
  thread.start()
}

/// Threads that are waited for.
final class ThreadGroup: Sendable {
  private let group = DispatchGroup()

  /// Starts a thread.
  func start(_ body: @escaping @Sendable () -> Void) {
    group.enter()
    startThread { [group] in
      body()
      group.leave()
    }
  }

  /// Waits until all have ended; false if they have not after some seconds.
  func wait(seconds: Double) -> Bool { group.wait(timeout: .now() + seconds) == .success }
}
