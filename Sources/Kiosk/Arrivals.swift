import Journal

/// Who has come beside the roster's file since the kiosk last looked, at whichever terminal they were
/// entered.
struct Arrivals {
  private var revision: Int?

  /// Takes in who has come, if anything was written at another terminal.
  ///
  /// A store that can't be read now is looked at again with the next line.
  mutating func look(in context: inout Context) {
    guard let current = try? context.room.journal.revision(), current != revision,
      (try? context.admitLatecomers()) != nil
    else { return }
    revision = current
  }
}
