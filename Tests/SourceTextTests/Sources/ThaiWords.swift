import CThai
import Synchronization

/// Finds where words begin in Thai, which writes no spaces between them, by libthai's dictionary.
public final class ThaiWords: Sendable {
  /// The breaker with the dictionary of this machine, loaded when first used (some milliseconds).
  ///
  /// Nil when the dictionary (`thbrk.tri`, in `$LIBTHAI_DICTDIR` or where libthai was installed)
  /// is not found.
  public static let shared: ThaiWords? = ThaiWords()

  private static let lifecycle = Mutex(())

  private let breaker: Breaker

  /// A breaker with the dictionary at a path, or with this machine's own for nil.
  ///
  /// Nil when the dictionary is not found or is none.
  public init?(dictionary path: String? = nil) {
    let made = Self.lifecycle.withLock { _ in th_brk_new(path).map(Breaker.init) }
    guard let made else { return nil }
    breaker = made
  }

  deinit {
    Self.lifecycle.withLock { [breaker] _ in th_brk_delete(breaker.handle) }
  }

  /// The offsets in a run of Thai scalars at which a word begins, ascending, without 0.
  ///
  /// Linear in the run: libthai's own time grows faster, so a long run goes to it in pieces.
  public func breaks(in run: some RandomAccessCollection<Unicode.Scalar>) -> [Int] {
    let piece = 256
    // Words this near to a piece's end may be cut off by it, so they are looked at again.
    let margin = 32
    var found: [Int] = []
    var start = 0
    while start < run.count {
      let rest = run.dropFirst(start).prefix(piece)
      let offsets = offsets(in: rest)
      if start + rest.count == run.count {
        found += offsets.map { start + $0 }
        break
      }
      // Going on from less than half-way could take quadratic time.
      let resume = offsets.last { (piece / 2...piece - margin).contains($0) } ?? rest.count
      found += offsets.prefix { $0 <= resume }.map { start + $0 }
      start += resume
    }
    return found
  }

  private func offsets(in run: some Collection<Unicode.Scalar>) -> [Int] {
    let count = run.count
    guard count > 1 else { return [] }
    let text = run.map { thwchar_t(truncatingIfNeeded: $0.value) } + [0]
    let offsets = [CInt](unsafeUninitializedCapacity: count + 1) { buffer, initialized in
      // libthai may look at the entry before the first one it is given, so there is one.
      buffer.initialize(repeating: 0)
      guard let first = buffer.baseAddress else { return }
      let found = th_brk_wc_find_breaks(breaker.handle, text, first + 1, count)
      initialized = 1 + min(max(Int(found), 0), count)
    }
    return offsets.dropFirst().lazy.map(Int.init).filter { 0 < $0 && $0 < count }
  }
}

/// A `ThBrk` of libthai.
///
/// Unchecked sendable: libthai documents (at `th_brk_new` in its `thbrk.c`) that a breaker's methods
/// may be called in parallel while it lives, its dictionary being read only, and that making and
/// deleting one need a critical section. The only owner, `ThaiWords`, has a lock for that, never
/// changes the pointer, and lives longer than any call that it makes.
private struct Breaker: @unchecked Sendable {
  let handle: OpaquePointer
}
