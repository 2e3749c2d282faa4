import FoundationEssentials
import Glibc

/// LibreOffice, which opens what is exported, where it is installed.
enum LibreOffice {
  /// Its program; nil where it is not installed.
  static let program: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice"]
    .first { access($0, X_OK) == 0 }

  /// Converts files to flat OpenDocument spreadsheets, which are XML, beside them.
  ///
  /// - Returns: Whether it said that it did.
  static func convert(_ paths: [String], in folder: TemporaryFolder, filter: String) -> Bool {
    guard let program else { return false }
    let words = [
      program, "--headless", "--norestore",
      "-env:UserInstallation=file://\(folder.path("profile"))",
      "--convert-to", "fods", "--outdir", folder.path("converted"), "--infilter=\(filter)",
    ]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = (words + paths).map { strdup($0) } + [nil]
    let settings = ["PATH=/usr/bin:/bin", "HOME=\(folder.path("home"))", "LANG=C.UTF-8"]
    var environment = settings.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, &arguments, &environment) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
