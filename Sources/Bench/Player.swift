/// Someone who plays quizzes at a kiosk, whatever kiosk it is: one line in, one screen out.
struct Player {
  /// Types a line, and returns the screen of the line protocol that comes of it.
  var type: (String) throws -> [UInt8]

  /// Plays until so many answers are given, and times each from the line to its verdict.
  ///
  /// - Parameters:
  ///   - warmUp: How many answers are given before the ones that count.
  ///   - between: What is done after each answer that counts, outside its time.
  mutating func play(
    answers: Int, after warmUp: Int, between: () throws -> Void
  ) throws -> Samples {
    var samples = Samples()
    var given = -warmUp
    for person in 1... {
      for quiz in 1...SampleEvent.quizzes.count {
        try begin(quiz: quiz, person: person)
        for _ in 0..<SampleEvent.length {
          let start = clockSeconds()
          // Each kind of question takes it: as an option, as a number or as a text.
          let screen = try type("1")
          let time = clockSeconds() - start
          try expect("feedback", screen)
          if given >= 0 {
            samples.add(time)
            try between()
          }
          given += 1
          if given == answers { return samples }
          _ = try type("")
        }
        try expect("menu", try type(""))
        try expect("welcome", try type("0"))
      }
    }
    return samples
  }

  /// Goes from the first screen to a quiz's first question.
  ///
  /// - Parameter person: From 1, as the event lists them: one of each team in turn.
  mutating func begin(quiz: Int, person: Int) throws {
    let (place, team) = (person - 1).quotientAndRemainder(dividingBy: SampleEvent.teams.count)
    for line in ["", String(team + 1), String(place + 1), String(quiz)] { _ = try type(line) }
    try expect("question", try type(""))
  }

  private func expect(_ name: String, _ screen: [UInt8]) throws {
    let text = String(decoding: screen, as: UTF8.self)
    guard text.contains("\"screen\":\"\(name)\"") else {
      throw BenchError("no \(name) screen: \(text)")
    }
  }
}
