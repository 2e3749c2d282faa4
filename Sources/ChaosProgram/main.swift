import Chaos
import Glibc
import Journal
import PostgresJournal

// `khaolam-chaos`: a trial of many kiosks on one store. deploy/soak runs it.

func complain(_ text: String) {
  let bytes = Array("khaolam-chaos: \(text)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

var terms = Trial.Terms()
var words = CommandLine.arguments.dropFirst().makeIterator()
while let word = words.next() {
  let value = words.next()
  switch (word, value) {
  case ("--khaolam", let value?): terms.khaolam = value
  case ("--folder", let value?): terms.folder = value
  case ("--store", let value?): terms.store = value
  case ("--kiosks", let value?): terms.kiosks = Int(value) ?? 0
  case ("--seconds", let value?): terms.seconds = Int(value) ?? 0
  case ("--seed", let value?): terms.seed = UInt64(value) ?? 0
  default:
    complain("what is \(word)?")
    exit(64)
  }
}
guard !terms.khaolam.isEmpty, !terms.folder.isEmpty, terms.kiosks > 0, terms.seconds > 0 else {
  complain("--khaolam and --folder are needed")
  exit(64)
}
do {
  let account = try Trial(terms).run { name in
    try PostgresAddress.isAddress(name)
      ? PostgresJournal.open(PostgresAddress(name)) : SQLiteJournal(path: name)
  }
  print(
    "\(terms.kiosks) kiosks for \(terms.seconds) s: \(account.acknowledged) answers acknowledged, "
      + "\(account.kept) kept")
  print(account.events.map { "\($0.what): \($0.count)" }.joined(separator: ", "))
  for fault in account.faults.prefix(50) { complain(fault) }
  if account.faults.count > 50 { complain("and \(account.faults.count - 50) more") }
  exit(account.faults.isEmpty ? 0 : 1)
} catch {
  complain("\(error)")
  exit(70)
}
