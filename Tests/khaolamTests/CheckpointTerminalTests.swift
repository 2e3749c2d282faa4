import Generators
import Testing

@Suite("A checkpoint laptop at a terminal")
struct CheckpointTerminalTests {
  @Test("clocks a car, takes its RC answers, lets a marshal judge behind the PIN, and sends it on")
  func session() throws {
    let event = try RallyEvent()
    try event.setPin()
    _ = try event.run("rally", "start", "mali/1")
    let terminal = try Terminal([
      "kiosk", "--event", event.path, "--store", event.store, "--kiosk", "lake", "--lang", "en",
      "--checkpoint", "lake",
    ])
    try terminal.expect("Checkpoint Lake.")
    terminal.enter()
    try terminal.expect("which car are you in?")
    terminal.enter("1")
    try terminal.expect("Mali 1 arrived at")
    terminal.enter()
    try terminal.expect("Hand in RC answers")
    terminal.enter("1")
    try terminal.expect("How many boats?")
    terminal.enter("๓")
    try terminal.expect("Your answer is saved")
    terminal.enter("ฟ")
    try terminal.expect("RC answers handed in: 2 of 2.")
    #expect(terminal.echoes)

    terminal.enter("/9")
    try terminal.expect("Facilitators' PIN")
    #expect(!terminal.echoes)
    terminal.enter("2468")
    try terminal.expect("Marshal: Lake")
    #expect(terminal.echoes)
    #expect(!terminal.transcript.contains("2468"))
    for line in ["j", "1", "ครูส้ม", "40,50"] { terminal.enter(line) }
    try terminal.expect("Noted. Mali 1 has")
    terminal.enter("1")
    try terminal.expect("Mali 1 departed at")
    terminal.enter("/0")
    try terminal.expect("Checkpoint Lake.")
    terminal.enter("/0")
    try terminal.expect("Goodbye")
    #expect(terminal.child.wait() == 0)

    let leg = try #require(try event.results().leg("mali/1", "lake"))
    #expect([leg.rc, leg.task] == [250, 180])
  }

  @Test("a PIN that is asked for when the program ends leaves the terminal as it was")
  func interrupted() throws {
    let event = try RallyEvent()
    try event.setPin()
    let terminal = try Terminal([
      "kiosk", "--event", event.path, "--store", event.store, "--lang", "en",
    ])
    try terminal.expect("Press Enter to start")
    terminal.enter("/9")
    try terminal.expect("Facilitators' PIN")
    #expect(!terminal.echoes)
    terminal.type("\u{3}")
    _ = terminal.child.wait()
    #expect(terminal.echoes)
  }
}
