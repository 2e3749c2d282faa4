import Reports

/// Hands a body what writes to a file, or to standard output for `-` and nil; the file appears whole
/// or not at all.
func withSink<Value>(
  for path: String?, _ body: ((borrowing [UInt8]) throws -> Void) throws -> Value
) throws -> Value {
  guard let path, path != "-" else {
    return try body { bytes in try Output.write(copy bytes) }
  }
  let file = try AtomicFile(path: path)
  let value = try body { bytes in try file.write(bytes) }
  try file.commit()
  return value
}
