import BenchTable
import Glibc

/// The seconds that have passed since an arbitrary start, by a clock that is never set.
func clockSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The seconds that something takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = clockSeconds()
  try body()
  return clockSeconds() - start
}

/// Times in seconds of doing the same thing again and again.
struct Samples {
  private var times: [Double] = []

  mutating func add(_ seconds: Double) { times.append(seconds) }

  mutating func time(_ body: () throws -> Void) rethrows { add(try seconds(body)) }

  var count: Int { times.count }

  var median: Double { quantile(0.5) }

  /// The time that 99 of 100 do not exceed.
  var p99: Double { quantile(0.99) }

  var longest: Double { times.max() ?? 0 }

  private func quantile(_ share: Double) -> Double {
    let sorted = times.sorted()
    guard let last = sorted.last else { return 0 }
    let index = Int(share * Double(sorted.count))
    return index < sorted.count ? sorted[index] : last
  }
}

/// Times two things in turn, so that the machine's moods hit both.
func interleaved(
  _ count: Int, _ first: () throws -> Void, _ second: () throws -> Void
) rethrows -> (first: Samples, second: Samples) {
  var samples = (first: Samples(), second: Samples())
  for _ in 0..<count {
    try samples.first.time(first)
    try samples.second.time(second)
  }
  return samples
}

extension Figure {
  init(milliseconds seconds: Double) { self.init(value: seconds * 1e3, unit: .milliseconds) }
  init(microseconds seconds: Double) { self.init(value: seconds * 1e6, unit: .microseconds) }
  init(seconds: Double) { self.init(value: seconds, unit: .seconds) }
  init(bytes: Int, in seconds: Double) {
    self.init(value: Double(bytes) / seconds / 1e6, unit: .megabytesPerSecond)
  }
}
