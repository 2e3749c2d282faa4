import Arguments
import Programme
import Vocabulary

/// `khaolam manual`: prints the manual page.
enum ManualCommand: Runnable {
  static let command = Command(
    ["manual"], section: CommandList.Section.care,
    summary: "print the manual page, with all commands",
    discussion: """
      The page is written in the macros of man(7). It is dated today, or $SOURCE_DATE_EPOCH where \
      that is set.
      """,
    examples: [.init("khaolam manual | man -l -", "read it")])

  static func run(_ world: World) throws -> Int32 {
    try Output.write(
      CommandList.table.manual(version: version, date: date.iso, chapters: chapters))
    return ExitStatus.done
  }

  /// Source: <https://reproducible-builds.org/docs/source-date-epoch/>.
  private static var date: CalendarDate {
    let seconds =
      Environment.value("SOURCE_DATE_EPOCH").flatMap(Int.init) ?? Environment.now / 1000
    return CalendarDate(dayNumber: seconds / 86_400)
  }

  /// What holds for all commands.
  private static let chapters = [
    ManualChapter(
      "EXIT STATUS",
      [
        .init("0", "Done."),
        .init("64", "The command line can't be understood."),
        .init("65", "A file that was read is faulty, or what is asked for can't be done with it."),
        .init("66", "A file to be read is not there, or can't be read."),
        .init("69", "The store, or a program that is needed, can't be reached."),
        .init("73", "A file can't be made."),
        .init("74", "Reading or writing failed."),
        .init("75", "The store is busy; trying again may help."),
        .init("77", "It is not permitted, such as with a wrong PIN."),
      ]),
    ManualChapter(
      "ENVIRONMENT",
      [
        .init("KHAOLAM_EVENT", "The event file, where --event names none."),
        .init("KHAOLAM_STORE", "The store, where --store names none."),
        .init("KHAOLAM_DATA", "The folder of quizzes and assets, where --data names none."),
        .init(
          "XDG_DATA_HOME",
          "The folder in which khaolam/EVENT.db is the store of the event EVENT; otherwise "
            + "~/.local/share."),
        .init("NO_COLOR", "Set to anything, it turns colours off, as TERM=dumb does."),
        .init(
          "TERM",
          "Where it is linux, the kernel's own console, a kiosk is in English: that console can't "
            + "draw Thai."),
        .init("LC_ALL, LC_MESSAGES, LANG", "The language of messages: Thai or English."),
      ]),
    ManualChapter(
      "FILES",
      [
        .init(
          "../share/khaolam", "The folder of quizzes and assets, seen from the program's folder."),
        .init("~/.local/share/khaolam/EVENT.db", "The store of an event."),
      ]),
  ]
}
