import Glibc
import Synchronization

/// Times of day where an event is.
public struct LocalTime: Sendable {
  private let zone: String

  /// The time of a zone of the tz database, such as `Asia/Bangkok`; UTC where it has none.
  public init(zone: String) { self.zone = Self.rule(of: zone, in: Self.database) }

  /// The folder of the tz database, which may not be there.
  private static var database: String {
    getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
  }

  /// Whether a zone's time is known here; where it is not, times would be UTC.
  public static func isKnown(_ zone: String) -> Bool {
    if ["Asia/Bangkok", "UTC"].contains(zone) { return true }
    var file = stat()
    return stat("\(database)/\(zone)", &file) == 0 && file.st_mode & S_IFMT == S_IFREG
  }

  /// What tells the C library about a zone: its name, if the database is there to look it up.
  ///
  /// A small Debian comes without the database, and Thailand's time must be right there too: seven
  /// hours ahead since 1920, written as POSIX writes zones.
  static func rule(of zone: String, in folder: String) -> String {
    zone == "Asia/Bangkok" && access("\(folder)/\(zone)", R_OK) != 0 ? "<+07>-7" : zone
  }

  /// An instant in ISO 8601, to the second, with its offset: `2014-10-17T09:00:00+07:00`.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  /// - Returns: `""` outside the years 0 to 9999, which are all that the format has.
  public func iso8601(_ at: Int) -> String {
    let parts = parts(of: at)
    let offset = parts.tm_gmtoff / 60
    let year = Int(parts.tm_year) + 1900
    guard (0...9_999).contains(year) else { return "" }
    return String(unsafeUninitializedCapacity: 25) { buffer in
      var writer = DigitWriter(buffer: buffer)
      writer.two(year / 100)
      writer.two(year % 100)
      writer.sign("-")
      writer.two(Int(parts.tm_mon) + 1)
      writer.sign("-")
      writer.two(Int(parts.tm_mday))
      writer.sign("T")
      writer.clock(parts)
      writer.sign(offset < 0 ? "-" : "+")
      writer.two(abs(offset) / 60)
      writer.sign(":")
      writer.two(abs(offset) % 60)
      return writer.count
    }
  }

  /// The time of day of an instant: `09:00:00`.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public func timeOfDay(_ at: Int) -> String {
    let parts = parts(of: at)
    return String(unsafeUninitializedCapacity: 8) { buffer in
      var writer = DigitWriter(buffer: buffer)
      writer.clock(parts)
      return writer.count
    }
  }

  /// Local time less UTC at an instant, in minutes.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public func utcOffset(at: Int) -> Int { parts(of: at).tm_gmtoff / 60 }

  private func parts(of at: Int) -> tm {
    var seconds = time_t(at / 1000 - (at % 1000 < 0 ? 1 : 0))
    var parts = tm()
    zoneOfLibrary.withLock { current in
      if current != zone {
        setenv("TZ", zone, 1)
        tzset()
        current = zone
      }
      localtime_r(&seconds, &parts)
    }
    return parts
  }
}

/// The zone that the C library was last told: it knows one at a time, for the whole program.
private let zoneOfLibrary = Mutex<String?>(nil)

/// Writes pairs of digits into a buffer that has room for them.
private struct DigitWriter {
  var buffer: UnsafeMutableBufferPointer<UInt8>
  var count = 0

  mutating func clock(_ parts: tm) {
    two(Int(parts.tm_hour))
    sign(":")
    two(Int(parts.tm_min))
    sign(":")
    two(Int(parts.tm_sec))
  }

  /// Writes a number from 0 to 99.
  mutating func two(_ number: Int) {
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  mutating func sign(_ scalar: Unicode.Scalar) { write(UInt8(ascii: scalar)) }

  private mutating func write(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }
}
