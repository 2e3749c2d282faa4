import SourceText

/// The faults of a file being read. A file that is no bank at all is not to fill the memory.
struct FaultList {
  private(set) var diagnostics: [Diagnostic] = []
  private var firstLeftOff: Int?
  private static let most = 10_000

  /// Notes a fault.
  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.most {
      diagnostics.append(diagnostic)
    } else if firstLeftOff == nil {
      firstLeftOff = diagnostic.offset
    }
  }

  /// The faults in the file's order, and at their end that there are more.
  var inFileOrder: [Diagnostic] {
    var found = diagnostics.inFileOrder
    if let firstLeftOff {
      let offset = max(firstLeftOff, found.last?.offset ?? 0)
      found.append(GIFTFault.tooManyFaults.diagnostic(at: offset))
    }
    return found
  }
}
