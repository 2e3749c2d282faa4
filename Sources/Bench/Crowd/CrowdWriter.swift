import Glibc

/// Something that makes one commit after the other to a store that others write to, too.
protocol CrowdWriter {
  /// Makes the next commit, of one answer; it is on disk on return.
  mutating func commit() throws
}

/// One of a crowd that writes to the same store: a process of its own, as each kiosk is.
///
/// It says that it is ready, waits for a line, writes for a while, and says what it has seen.
enum CrowdMember {
  /// What its command line begins with.
  static let word = "crowd-member"

  /// Who writes, where and how.
  struct Task {
    var writer: CrowdWriterKind
    var store: String
    /// Its number in the crowd, from 0.
    var number: Int
    /// For how long.
    var seconds: Double
    /// How long from the beginning of one answer to that of the next, in seconds; 0 for none.
    var pace: Double

    var words: [String] {
      [CrowdMember.word, writer.rawValue, store, "\(number)", "\(seconds)", "\(pace)"]
    }

    init(writer: CrowdWriterKind, store: String, number: Int, seconds: Double, pace: Double) {
      self.writer = writer
      self.store = store
      self.number = number
      self.seconds = seconds
      self.pace = pace
    }

    /// Reads the words of a command line; nil where they are none.
    init?(_ words: [String]) {
      guard words.count == 6, words[0] == CrowdMember.word,
        let writer = CrowdWriterKind(rawValue: words[1]), let number = Int(words[3]),
        let seconds = Double(words[4]), let pace = Double(words[5])
      else { return nil }
      self.init(writer: writer, store: words[2], number: number, seconds: seconds, pace: pace)
    }
  }

  /// What one of a crowd has seen.
  struct Account {
    /// How many answers were acknowledged, and how many more before it began.
    var commits: Int
    var warmUp: Int
    /// Times from an answer to its acknowledgement, in seconds: the median, that which 99 of 100
    /// don't exceed, and the longest.
    var median: Double
    var p99: Double
    var longest: Double

    var line: String { "\(commits) \(median) \(p99) \(longest) \(warmUp)" }

    init(_ samples: Samples, warmUp: Int = 0) {
      commits = samples.count
      self.warmUp = warmUp
      median = samples.median
      p99 = samples.p99
      longest = samples.longest
    }

    init?(line: String) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 5, let commits = Int(words[0]), let median = Double(words[1]),
        let p99 = Double(words[2]), let longest = Double(words[3]),
        let warmUp = Int(words[4])
      else { return nil }
      self.commits = commits
      self.median = median
      self.p99 = p99
      self.longest = longest
      self.warmUp = warmUp
    }
  }

  static func run(_ task: Task) throws {
    var writer = try task.writer.open(task.store, number: task.number)
    // A kiosk that has been played at has its statements prepared, when it gets busy: those of a whole
    // visit, and of the next one's beginning. Each is at another question then: in step they would all
    // begin and end their visits at the same instants.
    let length = JournalWriter.questions.count
    let warmUp = length + 1 + task.number % length
    for _ in 0..<warmUp { try writer.commit() }
    print("ready")
    fflush(nil)
    guard readLine() != nil else { return }
    var samples = Samples()
    let start = clockSeconds()
    // At a pace, they don't all come at once.
    var next = start + task.pace * Double(task.number % 97) / 97
    while clockSeconds() - start < task.seconds {
      if task.pace > 0 {
        let pause = next - clockSeconds()
        if pause > 0 { usleep(UInt32(pause * 1e6)) }
        next += task.pace
      }
      try samples.time { try writer.commit() }
    }
    print(Account(samples, warmUp: warmUp).line)
    fflush(nil)
  }
}
