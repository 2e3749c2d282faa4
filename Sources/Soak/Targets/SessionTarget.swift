import Kiosk

/// Sessions at kiosks: what is typed, at which instants, as `SessionScript` writes it.
public struct SessionTarget: SoakTarget {
  /// Its name, which is not that of the trial of kiosks as programs.
  public let name = "session"

  /// The target.
  public init() {}

  /// Lets a script happen, and holds the laws against what comes of it.
  public func check(_ bytes: [UInt8]) throws(BrokenLaw) { _ = try screens(of: bytes) }

  /// What kiosks show while a script happens, which keeps all laws.
  public func screens(of script: [UInt8]) throws(BrokenLaw) -> [Screen] {
    guard let made = SessionEvent.made else { throw BrokenLaw("the event of the sessions loads") }
    do {
      var hall = try SessionHall(made)
      try hall.play(SessionScript(script))
      return hall.screens
    } catch let broken as BrokenLaw {
      throw broken
    } catch {
      throw BrokenLaw("nothing goes wrong in the store", "\(error)")
    }
  }
}
