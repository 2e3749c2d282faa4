/// The tables of a store on a server, in a schema of their own, and how older ones become newer.
///
/// They hold what the present version of the store in SQLite holds, by the same names, so that the
/// journal's statements mean the same. Texts sort by their bytes.
enum ServerSchema {
  /// The schema: one database holds one store.
  static let name = "khaolam"

  /// The channel on which who writes tells who looks.
  static let channel = "khaolam"

  /// The steps from nothing to the present schema; `schema_version` counts those taken.
  static let migrations: [String] = [version1]

  /// How many parts the entries of a store are in.
  ///
  /// All entries of an event are in one part, by the hash of its id, so that what is read of an event
  /// stays small beside a store that has hundreds. A part for each event, by list, would have to be
  /// made while kiosks write, under a lock that stops them, and would bring nothing here: no event
  /// is ever dropped.
  private static let parts = 4

  private static let version1 = """
    CREATE TABLE schema_version(version bigint NOT NULL);
    INSERT INTO schema_version VALUES(0);

    CREATE TABLE store(
      key text COLLATE "C" PRIMARY KEY,
      value text NOT NULL
    );
    CREATE TABLE settings(
      key text COLLATE "C" PRIMARY KEY,
      value text NOT NULL
    );

    \(entries)
    \(kept)
    \(people)
    \(counters)
    """

  /// Entries, in parts by event, and the indexes that find what a fold needs.
  ///
  /// What is rare has one index, where SQLite has one for each question: an answer has to open them all.
  private static let entries = """
    CREATE TABLE entries(
      event text COLLATE "C" NOT NULL,
      kiosk text COLLATE "C" NOT NULL,
      seq bigint NOT NULL,
      at bigint NOT NULL,
      kind text COLLATE "C" NOT NULL,
      team text COLLATE "C",
      person text COLLATE "C",
      subject text COLLATE "C" NOT NULL,
      points bigint NOT NULL,
      body text COLLATE "C" NOT NULL,
      hash bytea NOT NULL,
      quiz text COLLATE "C",
      car text COLLATE "C",
      PRIMARY KEY(event, kiosk, seq)
    ) PARTITION BY HASH(event);
    \((0..<parts).map { part in
      """
      CREATE TABLE entries_\(part) PARTITION OF entries
        FOR VALUES WITH (MODULUS \(parts), REMAINDER \(part));
      """
    }.joined(separator: "\n"))
    CREATE INDEX entries_by_person ON entries(event, person, quiz, subject)
      WHERE quiz IS NOT NULL;
    CREATE INDEX entries_by_car ON entries(event, car) WHERE car IS NOT NULL;
    CREATE INDEX entries_by_kind ON entries(event, kind, subject, person)
      WHERE kind NOT IN ('answered', 'quiz-started', 'quiz-finished');
    """

  /// What is kept of entries. `changes` counts how often an attempt was written. A sum has a row for
  /// each kiosk that added to it, so that no two kiosks wait for one; `totals` adds them up.
  ///
  /// Rows that change have room beside them, so that no index has to.
  private static let kept = """
    CREATE TABLE attempts(
      event text COLLATE "C" NOT NULL,
      player text COLLATE "C" NOT NULL,
      quiz text COLLATE "C" NOT NULL,
      number bigint NOT NULL,
      team text COLLATE "C",
      rule text COLLATE "C" NOT NULL,
      state text COLLATE "C" NOT NULL,
      owner text COLLATE "C" NOT NULL,
      starter text COLLATE "C" NOT NULL,
      start_seq bigint NOT NULL,
      answered bigint NOT NULL,
      streak bigint NOT NULL,
      points bigint NOT NULL,
      "right" bigint NOT NULL,
      asked bigint NOT NULL,
      time_left bigint NOT NULL,
      shares text COLLATE "C" NOT NULL,
      changes integer NOT NULL DEFAULT 1,
      PRIMARY KEY(event, player, quiz, number)
    ) WITH (fillfactor = 60);
    CREATE INDEX attempts_together ON attempts(event, quiz) WHERE rule = 'together';

    CREATE TABLE totals_by_kiosk(
      event text COLLATE "C" NOT NULL,
      part text COLLATE "C" NOT NULL,
      subject text COLLATE "C" NOT NULL,
      team text COLLATE "C" NOT NULL,
      kiosk text COLLATE "C" NOT NULL DEFAULT '',
      points bigint NOT NULL,
      "right" bigint NOT NULL,
      asked bigint NOT NULL,
      time_left bigint NOT NULL,
      PRIMARY KEY(event, part, subject, team, kiosk)
    ) WITH (fillfactor = 50);
    CREATE VIEW totals AS
      SELECT event, part, subject, team, CAST(sum(points) AS bigint) AS points,
        CAST(sum("right") AS bigint) AS "right", CAST(sum(asked) AS bigint) AS asked,
        CAST(sum(time_left) AS bigint) AS time_left
      FROM totals_by_kiosk GROUP BY event, part, subject, team;

    CREATE TABLE held_totals(
      event text COLLATE "C" NOT NULL,
      part text COLLATE "C" NOT NULL,
      subject text COLLATE "C" NOT NULL,
      team text COLLATE "C" NOT NULL,
      points bigint NOT NULL,
      "right" bigint NOT NULL,
      asked bigint NOT NULL,
      time_left bigint NOT NULL,
      PRIMARY KEY(event, part, subject, team)
    );

    CREATE TABLE cars(
      event text COLLATE "C" NOT NULL,
      team text COLLATE "C" NOT NULL,
      number bigint NOT NULL,
      points bigint NOT NULL,
      PRIMARY KEY(event, team, number)
    );
    """

  /// People beside the roster, and ballots, which nothing joins with people.
  private static let people = """
    CREATE TABLE latecomers(
      event text COLLATE "C" NOT NULL,
      person text COLLATE "C" NOT NULL,
      team text COLLATE "C" NOT NULL,
      title text COLLATE "C" NOT NULL,
      name text COLLATE "C" NOT NULL,
      nickname text COLLATE "C" NOT NULL,
      position text COLLATE "C" NOT NULL,
      public bigint NOT NULL,
      entered bigint NOT NULL,
      changed bigint NOT NULL,
      PRIMARY KEY(event, person)
    );
    CREATE TABLE ballots(
      event text COLLATE "C" NOT NULL,
      survey text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      body text COLLATE "C" NOT NULL,
      PRIMARY KEY(event, survey, key)
    );
    """

  /// What transactions trust is compared with: see `ServerTransaction`.
  private static let counters = """
    CREATE TABLE events(
      event text COLLATE "C" PRIMARY KEY,
      version bigint NOT NULL
    );
    """
}
