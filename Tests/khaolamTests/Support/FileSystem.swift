import Glibc

/// A file system of a test's own, which only programs see that are started within it.
///
/// It is mounted in a namespace of its own: mount and loop device go with the last process within,
/// whatever becomes of the test.
final class FileSystem {
  enum Kind {
    /// In memory, with room for so many KiB.
    case memory(kibibytes: Int)
    /// ext4 in a file, by a loop device; the file is made if it is not there.
    case ext4(image: String)
  }

  /// Where it is, for programs within.
  let folder: String
  private let place: TemporaryFolder
  private let holder: Holder

  /// Whether file systems can be mounted here: that takes root, and a kernel that lets it.
  static let isAvailable = (try? FileSystem(.memory(kibibytes: 64))) != nil

  /// Whether there are loop devices and ext4, which can be shut down.
  static let hasExt4: Bool = {
    guard let images = try? TemporaryFolder(),
      let disk = try? FileSystem(.ext4(image: images.path("image"))),
      let lever = try? disk.lever()
    else { return false }
    return lever.pull()
  }()

  init(_ kind: Kind) throws {
    place = try TemporaryFolder()
    folder = place.path("disk")
    guard mkdir(folder, 0o700) == 0 else { throw Child.CannotStart(code: errno) }
    let (script, detail) =
      switch kind {
      case .memory(let size): ("mount -t tmpfs -o size=\"$3k\" khaolam \"$2\"", String(size))
      case .ext4(let image):
        (
          "[ -e \"$3\" ] || { truncate -s 32M \"$3\" && mkfs.ext4 -qF \"$3\"; }; "
            + "mount -o loop \"$3\" \"$2\"", image
        )
      }
    holder = try Holder(
      "\(script); echo", [folder, detail], environment: Self.environment,
      launcher: ["/usr/bin/unshare", "--mount"])
  }

  /// What starts a program within, as words before its own.
  var launcher: [String] { ["/usr/bin/nsenter", "--mount=/proc/\(holder.pid)/ns/mnt"] }

  /// The path of a file in it, for programs within.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The path of a file in it, for the test itself.
  private func outerPath(_ name: String) -> String { "/proc/\(holder.pid)/root\(folder)/\(name)" }

  /// Runs a shell script within, of which `$2` is the folder.
  func run(_ script: String) throws {
    let status = try Child(
      launcher: launcher + ["/bin/sh", "-ec", script, "sh"], arguments: [folder],
      environment: Self.environment, input: .file("/dev/null"), output: .file("/dev/null"),
      errors: .file("/dev/null")
    ).wait()
    guard status == 0 else { throw Holder.Failed(description: "\(script): \(status)") }
  }

  /// Fills it but for some pages of 4 KiB.
  func fill(leaving pages: Int = 0) throws {
    let file = open(outerPath("filler"), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Child.CannotStart(code: errno) }
    defer { close(file) }
    var size = 0
    for piece in [65_536, 4_096] {
      let bytes = [UInt8](repeating: 1, count: piece)
      while true {
        let count = write(file, bytes, piece)
        guard count > 0 else { break }
        size += count
      }
    }
    guard ftruncate(file, off_t(max(0, size - pages * 4_096))) == 0 else {
      throw Child.CannotStart(code: errno)
    }
  }

  /// Takes away what filled it.
  func makeRoom() { unlink(outerPath("filler")) }

  /// What shuts an ext4 file system down, as if its disk were pulled out: every access fails from then
  /// on.
  struct Lever: Sendable {
    fileprivate let descriptor: Int32

    /// Pulls it, once. False where there is nothing that can be shut down.
    @discardableResult
    func pull() -> Bool {
      defer { close(descriptor) }
      // EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32), with EXT4_GOING_FLAGS_DEFAULT. With the harder flags
      // Linux 6.18 lets an fsync that is under way succeed and loses what it confirmed, of any program.
      var flags: UInt32 = 0
      return ioctl(descriptor, 0x8004_587D, &flags) == 0
    }
  }

  /// The lever that shuts it down; the mount stays until it was pulled.
  func lever() throws -> Lever {
    let descriptor = open(outerPath("."), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Child.CannotStart(code: errno) }
    return Lever(descriptor: descriptor)
  }

  private static let environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
}
