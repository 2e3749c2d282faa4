import Entries

/// What a store is when it is made; an existing store is what it is.
public struct StoreBirth: Sendable {
  /// The new store's id.
  public var id: StoreID
  /// Whether it will hold simulated entries.
  public var isSimulated: Bool

  /// A store with a given id.
  public init(id: StoreID, isSimulated: Bool) {
    self.id = id
    self.isSimulated = isSimulated
  }

  /// A real store with an id drawn at random.
  public static var random: StoreBirth {
    StoreBirth(id: StoreID(bits: UInt64.random(in: .min ... .max)), isSimulated: false)
  }
}

/// What has to survive what.
public enum Durability: Sendable {
  /// An appended entry survives a power cut.
  case full
  /// An appended entry survives the program only: for simulations, which can be run again.
  case relaxed
}
