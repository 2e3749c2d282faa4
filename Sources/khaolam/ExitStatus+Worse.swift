extension ExitStatus {
  /// The exit statuses of what was done in parts, each worse than the one before it: what can be
  /// tried again, what is not there, what is not allowed, what is wrong, what can't be reached.
  private static let byGravity: [Int32] = [done, 75, noInput, notPermitted, badData, 73, 69, 74]

  /// The worse of two; one that has no place here is worse than any that has.
  static func worse(_ one: Int32, _ other: Int32) -> Int32 {
    func gravity(_ status: Int32) -> Int { byGravity.firstIndex(of: status) ?? byGravity.count }
    return gravity(one) < gravity(other) ? other : one
  }
}
