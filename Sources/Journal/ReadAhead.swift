import Dispatch
import Synchronization

/// Values that a thread of their own makes, while this one uses those that came before.
final class ReadAhead<Value: Sendable> {
  /// How many values are handed over at once, and how often at most before some are used.
  private static var batchSize: Int { 256 }
  private static var mostBatches: Int { 4 }

  private let channel: Channel<[Value]>
  private var batch: [Value] = []

  private init(_ channel: Channel<[Value]>) { self.channel = channel }

  /// Hands over the next value, to be used soon.
  ///
  /// - Throws: Where no more is wanted.
  func give(_ value: Value) throws {
    batch.append(value)
    if batch.count >= Self.batchSize { try flush() }
  }

  private func flush() throws {
    try channel.give(batch)
    batch.removeAll(keepingCapacity: true)
  }

  /// Runs two bodies side by side: one that makes values, one that uses them in the same order.
  ///
  /// Both have ended on return. What `make` uses, `use` does not touch.
  ///
  /// Where `use` fails, this waits for whatever `make` is reading at that moment.
  ///
  /// - Throws: What `use` throws, which ends `make` too, or what `make` throws, once all before is used.
  static func run(
    make: (ReadAhead<Value>) throws -> Void, use: (Value) throws -> Void
  ) throws {
    let channel = Channel<[Value]>(most: mostBatches)
    let maker = DispatchGroup()
    try withoutActuallyEscaping(make) { make in
      // In use by one thread at a time: this one waits for its end.
      nonisolated(unsafe) let make = make
      DispatchQueue(label: "khaolam.read-ahead").async(group: maker) {
        channel.end(
          Result {
            let values = ReadAhead(channel)
            defer { try? values.flush() }
            try make(values)
          })
      }
      defer {
        channel.abandon()
        maker.wait()
      }
      while let batch = try channel.take() { for value in batch { try use(value) } }
    }
  }
}

/// A few values on their way from one thread to another.
private final class Channel<Value: Sendable>: Sendable {
  private struct State {
    var values: [Value] = []
    var end: Result<Void, any Error>?
    var isAbandoned = false
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameter most: How many values it holds.
  init(most: Int) {
    // From zero on: one that is below what it began with must not be let go of.
    for _ in 0..<most { room.signal() }
  }

  /// Hands over a value; waits as long as there is no room.
  ///
  /// - Throws: `Abandoned` where nobody takes any more.
  func give(_ value: Value) throws {
    room.wait()
    let isWanted = state.withLock {
      if !$0.isAbandoned { $0.values.append(value) }
      return !$0.isAbandoned
    }
    guard isWanted else {
      // Whoever tries again need not wait.
      room.signal()
      throw Abandoned()
    }
    filled.signal()
  }

  /// There are no more values.
  func end(_ result: Result<Void, any Error>) {
    state.withLock { $0.end = result }
    filled.signal()
  }

  /// The next value, nil after the last; waits for it.
  func take() throws -> Value? {
    filled.wait()
    let value = try state.withLock {
      if $0.values.isEmpty {
        try $0.end?.get()
        return nil as Value?
      }
      return $0.values.removeFirst()
    }
    room.signal()
    return value
  }

  /// Nobody takes any more.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    room.signal()
  }
}

/// What is made is not wanted any more.
private struct Abandoned: Error {}
