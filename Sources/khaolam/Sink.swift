import Reports
import Vocabulary

/// Hands a body what writes to a file, or to standard output for `-` and nil; the file appears whole
/// or not at all.
///
/// - Parameter language: In which it is said on standard error that the file was written; nil for a
///   caller who says more of it.
func withSink<Value>(
  for path: String?, telling language: Language? = nil,
  _ body: ((borrowing [UInt8]) throws -> Void) throws -> Value
) throws -> Value {
  guard let path, path != "-" else {
    return try body { bytes in try Output.write(copy bytes) }
  }
  // Names and answers are in it; whoever hands it on decides who may read it.
  let file = try AtomicFile(path: path, isPrivate: true)
  let value = try body { bytes in try file.write(bytes) }
  try file.commit()
  if let language { Output.complain(written(path)[language]) }
  return value
}

private func written(_ path: String) -> Bilingual {
  Bilingual(th: "สร้างไฟล์ \(path) แล้ว", en: "Wrote \(path).")
}
