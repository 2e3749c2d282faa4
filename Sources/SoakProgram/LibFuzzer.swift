import Glibc

/// Takes an input from libFuzzer, which looks for this function by its name.
///
/// A broken law ends the process, as libFuzzer expects, and is told on standard error.
/// Source: <https://llvm.org/docs/LibFuzzer.html>
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if !Harness.keeps(bytes) { abort() }
  return 0
}
