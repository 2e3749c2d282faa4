import Glibc
import SourceText

// libFuzzer brings a `main` of its own. Built without it, as every ordinary build does, the program
// takes files instead, so that what libFuzzer found can be looked at in a debugger.
#if !LIBFUZZER
  /// `khaolam-soak --target=NAME FILE…`: checks each file; the status is 1 where a law is broken.
  @main
  enum Replay {
    static func main() throws {
      let paths = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
      let broken = try paths.filter { path in
        !Harness.keeps(try FileReader.bytes(at: path, limit: FileReader.bankLimit))
      }
      for path in broken { Harness.complain(path) }
      exit(broken.isEmpty ? 0 : 1)
    }
  }
#endif
