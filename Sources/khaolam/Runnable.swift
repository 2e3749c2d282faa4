import Arguments

/// A command of the program: how it is called, and what it does.
protocol Runnable {
  /// How it is called.
  static var command: Command { get }

  /// Does it, and returns the exit status.
  static func run(_ world: World) throws -> Int32
}
