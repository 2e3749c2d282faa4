/// The tables of a store in SQLite, and how older stores become newer ones.
package enum Schema {
  /// The mark of a Khaolam store in a SQLite file's header: `KHLM`.
  /// <https://www.sqlite.org/pragma.html#pragma_application_id>
  static let applicationID = 0x4B48_4C4D

  /// The steps from an empty store to the present one; `user_version` counts those taken.
  static let migrations: [String] = [
    version1, version2, version3, version4, version5, version6, version7, version8,
    version9, version10,
  ]

  /// The version in which a store holds all that the journal knows of.
  package static let present = migrations.count

  /// The first version that knows cars of a rally.
  static let versionWithCars = 3
  /// The first version that finds regradings and undone corrections by an index.
  static let versionWithRulings = 4
  /// The first version that knows freezes.
  static let versionWithFreezes = 5
  /// The first version in which teams have attempts, too.
  static let versionWithGames = 6
  /// The first version that finds pauses and extensions by an index.
  static let versionWithPauses = 7
  /// The first version that knows latecomers and absences.
  static let versionWithLatecomers = 8
  /// The first version that keeps ballots of surveys.
  static let versionWithBallots = 9

  /// Entries are clustered by kiosk: a kiosk's appends go to one place, and its chain reads in
  /// order. `quiz` repeats what kind, subject and body say, for the index that finds a person's
  /// entries about a quiz again after a merge or a correction.
  private static let version1 = """
    CREATE TABLE store(
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entries(
      event TEXT NOT NULL,
      kiosk TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      team TEXT,
      person TEXT,
      subject TEXT NOT NULL,
      points INTEGER NOT NULL,
      body TEXT NOT NULL,
      hash BLOB NOT NULL,
      quiz TEXT,
      PRIMARY KEY(event, kiosk, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entries_by_person ON entries(event, person, quiz, subject)
      WHERE quiz IS NOT NULL;
    CREATE INDEX entries_of_rulings ON entries(event, kind) WHERE kind = 'voided';

    CREATE TABLE attempts(
      event TEXT NOT NULL,
      person TEXT NOT NULL,
      quiz TEXT NOT NULL,
      number INTEGER NOT NULL,
      team TEXT,
      rule TEXT NOT NULL,
      state TEXT NOT NULL,
      owner TEXT NOT NULL,
      starter TEXT NOT NULL,
      start_seq INTEGER NOT NULL,
      answered INTEGER NOT NULL,
      streak INTEGER NOT NULL,
      points INTEGER NOT NULL,
      right INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      time_left INTEGER NOT NULL,
      PRIMARY KEY(event, person, quiz, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE totals(
      event TEXT NOT NULL,
      part TEXT NOT NULL,
      subject TEXT NOT NULL,
      team TEXT NOT NULL,
      points INTEGER NOT NULL,
      right INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      time_left INTEGER NOT NULL,
      PRIMARY KEY(event, part, subject, team)
    ) STRICT, WITHOUT ROWID;
    """

  /// Rally entries: `car` repeats what team and body say, for the index that finds a car's entries
  /// again when one is added. `cars` keeps each car's points, of which a team has the mean. The
  /// notes on clocks have an index of their own: any of a store's times may depend on them.
  private static let version3 = """
    ALTER TABLE entries ADD COLUMN car TEXT;
    CREATE INDEX entries_by_car ON entries(event, car) WHERE car IS NOT NULL;
    CREATE INDEX entries_of_clocks ON entries(event, kind) WHERE kind = 'clock-synced';
    CREATE TABLE cars(
      event TEXT NOT NULL,
      team TEXT NOT NULL,
      number INTEGER NOT NULL,
      points INTEGER NOT NULL,
      PRIMARY KEY(event, team, number)
    ) STRICT, WITHOUT ROWID;
    """

  /// Rulings of every kind have one index, and what gives teams points by itself has another: an
  /// undone correction makes the sum of these anew.
  private static let version4 = """
    DROP INDEX entries_of_rulings;
    CREATE INDEX entries_of_rulings ON entries(event, kind)
      WHERE kind IN ('voided', 'regraded', 'undone');
    CREATE INDEX entries_of_points ON entries(event, kind)
      WHERE kind IN ('adjusted', 'judged') AND quiz IS NULL AND car IS NULL;
    """

  /// The sums up to a freeze, beside those that go on; empty where nothing is frozen. Which quizzes
  /// are closed is asked whenever one is to begin, and for the latest message every second.
  private static let version5 = """
    CREATE INDEX entries_of_freezes ON entries(event, kind)
      WHERE kind IN ('frozen', 'revealed');
    CREATE INDEX entries_of_messages ON entries(event, at)
      WHERE kind = 'noted' AND subject = 'message';
    CREATE INDEX entries_of_gates ON entries(event, kind)
      WHERE kind IN ('opened', 'closed');
    CREATE TABLE held_totals(
      event TEXT NOT NULL,
      part TEXT NOT NULL,
      subject TEXT NOT NULL,
      team TEXT NOT NULL,
      points INTEGER NOT NULL,
      right INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      time_left INTEGER NOT NULL,
      PRIMARY KEY(event, part, subject, team)
    ) STRICT, WITHOUT ROWID;
    """

  /// The table of attempts of people, teams and tables, under a name of its own until it takes the
  /// place of the one before.
  ///
  /// - Parameter columns: What it has beside.
  private static func attemptsOfPlayers(_ name: String, and columns: String = "") -> String {
    """
    CREATE TABLE \(name)(
      event TEXT NOT NULL,
      player TEXT NOT NULL,
      quiz TEXT NOT NULL,
      number INTEGER NOT NULL,
      team TEXT,
      rule TEXT NOT NULL,
      state TEXT NOT NULL,
      owner TEXT NOT NULL,
      starter TEXT NOT NULL,
      start_seq INTEGER NOT NULL,
      answered INTEGER NOT NULL,
      streak INTEGER NOT NULL,
      points INTEGER NOT NULL,
      right INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      time_left INTEGER NOT NULL,
      shares TEXT NOT NULL,
      \(columns)
      PRIMARY KEY(event, player, quiz, number)
    ) STRICT, WITHOUT ROWID;
    """
  }

  /// Attempts of teams and of tables beside those of people: `player` is `p:` and a person's id,
  /// `t:` and a team's, or `a` for all at a table, whose teams' points are in `shares`.
  private static let version6 = """
    \(attemptsOfPlayers("attempts_of_players"))
    INSERT INTO attempts_of_players
      SELECT event, 'p:' || person, quiz, number, team, rule, state, owner, starter, start_seq,
        answered, streak, points, right, asked, time_left, '' FROM attempts;
    DROP TABLE attempts;
    ALTER TABLE attempts_of_players RENAME TO attempts;
    CREATE INDEX attempts_together ON attempts(event, quiz) WHERE rule = 'together';
    """

  /// What stands at the gate of a quiz has one index.
  private static let version7 = """
    DROP INDEX entries_of_gates;
    CREATE INDEX entries_of_gates ON entries(event, kind)
      WHERE kind IN ('opened', 'closed', 'paused', 'extended');
    """

  /// People beside the roster, by name: entries have ids only. The marks of those who are absent are
  /// asked for whenever teams are ranked.
  private static let version8 = """
    CREATE TABLE latecomers(
      event TEXT NOT NULL,
      person TEXT NOT NULL,
      team TEXT NOT NULL,
      title TEXT NOT NULL,
      name TEXT NOT NULL,
      nickname TEXT NOT NULL,
      position TEXT NOT NULL,
      public INTEGER NOT NULL,
      entered INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      PRIMARY KEY(event, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entries_of_absences ON entries(event, person)
      WHERE kind = 'noted' AND subject = 'absence';
    """

  /// What people answered to surveys: no column says who, when or where, and `key` is random, so
  /// that the order of the rows says nothing. Who has answered is looked up among the entries.
  private static let version9 = """
    CREATE TABLE ballots(
      event TEXT NOT NULL,
      survey TEXT NOT NULL,
      key TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY(event, survey, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entries_of_surveys ON entries(event, subject, person)
      WHERE kind = 'survey-answered';
    """

  /// What tells a program whether what it knows still holds, though others have written since:
  /// `changes` counts how often an attempt was written, `version` how often what is ruled of an event
  /// may have changed. A program that knows nothing of them can't write attempts any more.
  private static let version10 = """
    CREATE TABLE events(
      event TEXT PRIMARY KEY,
      version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    \(attemptsOfPlayers("attempts_with_changes", and: "changes INTEGER NOT NULL,"))
    INSERT INTO attempts_with_changes SELECT *, 1 FROM attempts;
    DROP TABLE attempts;
    ALTER TABLE attempts_with_changes RENAME TO attempts;
    CREATE INDEX attempts_together ON attempts(event, quiz) WHERE rule = 'together';
    """

  /// What a store is told about itself after its birth, such as the hash of its PIN: it stays in
  /// the store, whatever is exported from it or merged into another.
  private static let version2 = """
    CREATE TABLE settings(
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
