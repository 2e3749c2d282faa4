import Glibc
import Vocabulary

/// What `doctor` says of the disk that the store is on.
struct DiskChecks {
  /// The folder of the store, or the nearest above it that is there.
  let folder: String

  /// Below so much free space nothing can be played for long, and below so much it is told, in MiB.
  private static let (least, wanted) = (20, 500)
  /// The slowest write that nobody notices, in milliseconds.
  private static let slowest = 30.0
  /// How many writes are timed, and how long at most, in seconds.
  private static let (writes, patience) = (7, 3.0)

  init(store path: String) {
    var folder = Path.folder(of: path)
    while access(folder, F_OK) != 0, folder != "/", folder != "." {
      folder = Path.folder(of: folder)
    }
    self.folder = folder
  }

  var checks: [DoctorCheck] {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return [DoctorCheck(.space, unwritable(errno))] }
    let space = UInt64(disk.f_bavail).multipliedFullWidth(by: UInt64(disk.f_frsize))
    let mebibytes = Int(clamping: space.high > 0 ? .max : space.low / 1_048_576)
    let speed: DoctorCheck.Outcome
    do {
      speed = self.speed(median: try Self.median(ofWritesIn: folder))
    } catch {
      speed = unwritable(error.code)
    }
    return [
      DoctorCheck(.space, self.space(mebibytes: mebibytes)), DoctorCheck(.speed, speed),
    ]
  }

  func space(mebibytes: Int) -> DoctorCheck.Outcome {
    let found = Bilingual(
      th: "ว่าง \(mebibytes) MiB ใน \(folder)", en: "\(mebibytes) MiB free in \(folder)")
    let remedy = Bilingual(
      th: "ลบไฟล์ที่ไม่ใช้ หรือเลือกดิสก์อื่นด้วย --store",
      en: "Remove what is not needed, or choose another disk with --store.")
    if mebibytes < Self.least {
      return .broken(found, remedy: remedy, exitCode: ExitStatus.inputOutput)
    }
    return mebibytes < Self.wanted ? .attention(found, remedy: remedy) : .ok(found)
  }

  func speed(median: Double) -> DoctorCheck.Outcome {
    let tenths = (median * 10).rounded() / 10
    let found = Bilingual(
      th: "บันทึกหนึ่งครั้งใช้ \(tenths) ms", en: "\(tenths) ms for what is written to be on disk")
    guard median > Self.slowest else { return .ok(found) }
    return .attention(
      found,
      remedy: Bilingual(
        th: "แต่ละคำตอบต้องรอนานเท่านี้ และเมื่อเล่นหลายเครื่องต้องรอต่อกัน ใช้ดิสก์ในเครื่องแทนแฟลชไดรฟ์",
        en: """
          Every answer waits that long, behind those of other terminals: use a disk of the machine, \
          not a stick.
          """))
  }

  private func unwritable(_ code: Int32) -> DoctorCheck.Outcome {
    let reason = String(cString: strerror(code))
    return .broken(
      Bilingual(
        th: "เขียนลงใน \(folder) ไม่ได้ (\(reason))", en: "\(folder) can't be written to (\(reason))"),
      remedy: Bilingual(
        th: "ตรวจสิทธิ์ของโฟลเดอร์ หรือเลือกที่อื่นด้วย --store",
        en: "Check the folder's permissions, or choose another place with --store."),
      exitCode: code == ENOSPC || code == EDQUOT || code == EIO ? ExitStatus.inputOutput : 73)
  }

  /// Something on disk that failed.
  private struct Failed: Error {
    var code: Int32
  }

  /// How long it takes until 4 KiB are on disk, in milliseconds: the median of a few times.
  ///
  /// The file has no name any more when it is written to: nothing is left of it, even if this is
  /// interrupted.
  private static func median(ofWritesIn folder: String) throws(Failed) -> Double {
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    let path = "\(folder)/.khaolam-speed-\(number)"
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failed(code: errno) }
    defer { close(file) }
    unlink(path)
    let page = [UInt8](repeating: 0x5A, count: 4_096)
    let clock = ContinuousClock()
    let start = clock.now
    var times: [Double] = []
    repeat {
      let begun = clock.now
      guard pwrite(file, page, page.count, off_t(times.count * page.count)) == page.count,
        fdatasync(file) == 0
      else { throw Failed(code: errno) }
      times.append((clock.now - begun) / .milliseconds(1))
    } while times.count < writes && (clock.now - start) / .seconds(1) < patience
    return times.sorted()[times.count / 2]
  }
}
