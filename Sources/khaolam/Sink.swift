import Reports

/// Hands a body what writes to a file, or to standard output for `-` and nil; the file appears whole
/// or not at all.
func withSink<Value>(
  for path: String?, _ body: ((borrowing [UInt8]) throws -> Void) throws -> Value
) throws -> Value {
  guard let path, path != "-" else {
    return try body { bytes in try Output.write(copy bytes) }
  }
  // Names and answers are in it; whoever hands it on decides who may read it.
  let file = try AtomicFile(path: path, isPrivate: true)
  let value = try body { bytes in try file.write(bytes) }
  try file.commit()
  return value
}
