/// The tables of a store on a server, in a schema of their own, and how older ones become newer.
///
/// They hold what the present version of the store in SQLite holds, by the same names, so that the
/// journal's statements mean the same. Texts sort by their bytes.
enum ServerSchema {
  /// The schema: one database holds one store.
  static let name = "khaolam"

  /// The channel on which who writes tells who looks.
  static let channel = "khaolam"

  /// The state that `claim` ends a transaction with where what it trusted has changed.
  static let outdated = "KH001"

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
    \(claims)
    """

  /// Entries, in parts by event, and the indexes that find what a fold needs.
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
    CREATE INDEX entries_of_clocks ON entries(event, kind) WHERE kind = 'clock-synced';
    CREATE INDEX entries_of_rulings ON entries(event, kind)
      WHERE kind IN ('voided', 'regraded', 'undone');
    CREATE INDEX entries_of_points ON entries(event, kind)
      WHERE kind IN ('adjusted', 'judged') AND quiz IS NULL AND car IS NULL;
    CREATE INDEX entries_of_freezes ON entries(event, kind) WHERE kind IN ('frozen', 'revealed');
    CREATE INDEX entries_of_messages ON entries(event, at)
      WHERE kind = 'noted' AND subject = 'message';
    CREATE INDEX entries_of_gates ON entries(event, kind)
      WHERE kind IN ('opened', 'closed', 'paused', 'extended');
    CREATE INDEX entries_of_absences ON entries(event, person)
      WHERE kind = 'noted' AND subject = 'absence';
    CREATE INDEX entries_of_surveys ON entries(event, subject, person)
      WHERE kind = 'survey-answered';
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

  /// How transactions come to hold what they claim: see `ServerTransaction`.
  ///
  /// `claim` locks an event, shared or whole, then a kiosk's chain, then places, in the order in
  /// which they are given. Its reads come after its locks, each with a snapshot of its own, since it
  /// is volatile. It tells how often what is ruled of the event has changed, and how often a player's
  /// attempts at a quiz, and fails where that is not what was trusted.
  /// <https://www.postgresql.org/docs/current/xfunc-volatility.html>
  private static let claims = """
    CREATE TABLE events(
      event text COLLATE "C" PRIMARY KEY,
      version bigint NOT NULL
    );

    CREATE FUNCTION claim(
      of_event text, whole boolean, of_kiosk text, places text, of_player text, of_quiz text,
      known_version bigint, known_changes bigint, OUT version bigint, OUT changes bigint
    ) LANGUAGE plpgsql VOLATILE AS $$
    DECLARE
      place text;
    BEGIN
      IF whole THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('khaolam event ' || of_event, 0));
        INSERT INTO events AS e VALUES(of_event, 1)
          ON CONFLICT(event) DO UPDATE SET version = e.version + 1
          RETURNING e.version INTO version;
      ELSE
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('khaolam event ' || of_event, 0)),
          pg_advisory_xact_lock(
            hashtextextended('khaolam kiosk ' || of_event || ' ' || of_kiosk, 0));
        FOREACH place IN ARRAY string_to_array(places, chr(31)) LOOP
          PERFORM pg_advisory_xact_lock(
            hashtextextended('khaolam place ' || of_event || ' ' || place, 0));
        END LOOP;
        SELECT e.version INTO version FROM events e WHERE e.event = of_event;
      END IF;
      version := coalesce(version, 0);
      IF of_player IS NOT NULL THEN
        SELECT coalesce(sum(a.changes), 0) INTO changes FROM attempts a
          WHERE a.event = of_event AND a.player = of_player AND a.quiz = of_quiz;
      END IF;
      IF known_version <> version OR known_changes <> changes THEN
        RAISE EXCEPTION 'outdated' USING ERRCODE = '\(outdated)';
      END IF;
    END $$;
    """
}
