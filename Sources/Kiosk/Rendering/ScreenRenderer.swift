/// What turns screens into bytes for whoever is at the other end.
public protocol ScreenRenderer {
  /// The bytes that show a screen.
  func render(_ screen: Screen) -> [UInt8]
}
