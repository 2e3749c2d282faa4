import Foundation
import MoodleXML
import QuizEngine
import SourceText
import Vocabulary

// khaolam-xml [--files]
//
// Reads Moodle XML on standard input and prints what it found as JSON on standard output: questions
// as `bank show --format json` prints them, the offset of each, diagnostics, and the embedded
// files, with --files their bytes, too. A process of its own, since loading the XML parser would
// slow down each start of khaolam, and so that a hostile file can harm nothing else.
//
// Exit: 0 done, 64 usage, 65 no text, 74 I/O.

/// Ends with a message.
func fail(_ status: Int32, _ message: String) -> Never {
  FileHandle.standardError.write(Data("khaolam-xml: \(message)\n".utf8))
  exit(status)
}

/// Lets this process take no more of something.
func limit(_ resource: __rlimit_resource, to most: UInt) {
  var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
  _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
}

/// The address space that this process has, in bytes; 0 where that can't be told.
func addressSpace() -> Int {
  guard let file = fopen("/proc/self/statm", "re") else { return 0 }
  defer { fclose(file) }
  var text = [CChar](repeating: 0, count: 64)
  guard fgets(&text, 64, file) != nil else { return 0 }
  return strtol(text, nil, 10) * sysconf(Int32(_SC_PAGESIZE))
}

// With a sanitizer it has terabytes before it begins, and would get no more.
if addressSpace() < 1 << 40 { limit(RLIMIT_AS, to: 4 << 30) }
limit(RLIMIT_CPU, to: 120)
limit(RLIMIT_CORE, to: 0)
// Nothing is opened, written or started from here on.
limit(RLIMIT_FSIZE, to: 2 << 30)
limit(RLIMIT_NOFILE, to: 16)

let words = CommandLine.arguments.dropFirst()
guard words.allSatisfy({ $0 == "--files" }) else {
  fail(64, "usage: khaolam-xml [--files] <bank.xml >bank.json")
}

do {
  let bytes = [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
  let file = try SourceFile(name: "standard input", decoding: bytes)
  let reading = MoodleXMLFormat.reading(file, wantsFiles: words.contains("--files"))
  try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(reading))
} catch let error as TextDecodingError {
  fail(65, error.message.en)
} catch {
  fail(74, "\(error)")
}
