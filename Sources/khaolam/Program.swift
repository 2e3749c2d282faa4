import Arguments
import Glibc
import SourceText
import Vocabulary

/// The program: a command line in, an exit status out.
enum Program {
  /// Runs a command line without the program's name, and returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    settle()
    do {
      switch try CommandList.table.parse(arguments: arguments) {
      case .version:
        try Output.write("khaolam \(version)\n")
        return ExitStatus.done
      case .help(let path, let given):
        let language = given["lang"].flatMap(Language.init(rawValue:)) ?? .ofMessages
        let help = CommandList.table.help(
          for: path, width: Output.helpWidth, in: language == .thai ? .thai : .english)
        try Output.write(help + "\n")
        return ExitStatus.done
      case .run(let call):
        return try run(World(call: call))
      }
    } catch let error as UsageError {
      Output.complain(CommandList.table.message(for: error))
      return ExitStatus.usage
    } catch is ClosedPipe {
      // Whoever read the output has read enough.
      return ExitStatus.done
    } catch let error as any ExplainedError {
      Output.complain(about: error, language: .ofMessages)
      return error.exitCode
    } catch {
      Output.complain("khaolam: \(error)")
      return ExitStatus.inputOutput
    }
  }

  /// Runs a command in its world, and says what goes wrong in the world's language.
  private static func run(_ world: World) throws -> Int32 {
    let path = world.call.command.path
    guard let command = CommandList.all.first(where: { $0.command.path == path }) else {
      return ExitStatus.usage
    }
    do {
      try OpenFiles.allowEnough()
      return try command.run(world)
    } catch let error as Silent {
      return error.exitCode
    } catch let error as FileError {
      Output.complain(error.report(in: world.language).text(in: world.language))
      return error.exitCode
    } catch let error as any ExplainedError {
      Output.complain(about: error, language: world.language)
      return error.exitCode
    }
  }
}

extension Program {
  /// Settles what the program has inherited.
  ///
  /// A closed stream's number would go to the next file that is opened, and where a limit on the
  /// size of files is reached, the write has to fail instead of the program.
  fileprivate static func settle() {
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}

/// The program's version, as `--version` prints it.
let version = "0.1.0"

/// Exit statuses, as sysexits.h has them.
enum ExitStatus {
  static let done: Int32 = 0
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let inputOutput: Int32 = 74
  static let notPermitted: Int32 = 77
}

/// An end whose reason has been printed already.
struct Silent: Error {
  var exitCode: Int32
}

extension FileError: ExplainedError {
  /// 66 where there is nothing to read, 65 where it makes no sense.
  public var exitCode: Int32 { isNoInput ? ExitStatus.noInput : ExitStatus.badData }
}
