import CPostgres
import Glibc

/// Where a store's server is: a connection URI as libpq reads it, without secrets.
///
/// Users, hosts, TLS and whatever else may be in it, in the environment, or in a service file:
/// <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING>
public struct PostgresAddress: Hashable, Sendable {
  /// The URI.
  let uri: String
  /// What the URI itself sets.
  private let options: [String: String]

  /// Whether a store's name is such an address.
  public static func isAddress(_ name: String) -> Bool {
    name.hasPrefix("postgres://") || name.hasPrefix("postgresql://")
  }

  /// Reads an address.
  ///
  /// - Throws: `PostgresRefusal`, which never says what the address is: a secret may be in it.
  public init(_ uri: String) throws(PostgresRefusal) {
    guard LibPQ.isInstalled else { throw .noLibrary }
    guard let options = Self.options(of: uri) else { throw .malformedAddress }
    guard options["password"] == nil, options["sslpassword"] == nil else {
      throw .passwordInAddress
    }
    self.uri = uri
    self.options = options
  }

  /// What a URI sets, by libpq's names; nil where libpq can't read it.
  private static func options(of uri: String) -> [String: String]? {
    guard isAddress(uri), !uri.utf8.contains(0) else { return nil }
    var message: UnsafeMutablePointer<CChar>?
    // The message repeats what it can't read: it is not looked at.
    defer { LibPQ.freeMemory(message) }
    guard let parsed = LibPQ.parse(uri, &message) else { return nil }
    defer { LibPQ.freeOptions(parsed) }
    var options: [String: String] = [:]
    var option = parsed
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        options[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    return options
  }

  /// What people are shown: hosts and database, or the service, and nothing else.
  public var name: String {
    if let service = options["service"], options["host"] == nil, options["dbname"] == nil {
      return "postgres://?service=\(service)"
    }
    let host = options["host"] ?? options["hostaddr"] ?? Self.environment("PGHOST") ?? ""
    // Of several hosts without ports there is a list of none.
    let ports = options["port"].flatMap { $0.allSatisfy { $0 == "," } ? nil : $0 }
    let port = ports.map { ":\($0)" } ?? ""
    return "postgres://\(host)\(port)/\(options["dbname"] ?? Self.environment("PGDATABASE") ?? "")"
  }

  /// What libpq is told: the URI, and what makes a cable that is pulled known within seconds, where
  /// neither the URI nor the environment has it.
  var parameters: [(keyword: String, value: String)] {
    var parameters = [("dbname", uri)]
    for (keyword, value, variable) in Self.defaults where options[keyword] == nil {
      if let variable, Self.environment(variable) != nil { continue }
      parameters.append((keyword, value))
    }
    // Which of several servers takes writes; a service file may say it otherwise.
    if options["target_session_attrs"] == nil, options["service"] == nil,
      Self.environment("PGTARGETSESSIONATTRS") == nil, Self.environment("PGSERVICE") == nil
    {
      parameters.append(("target_session_attrs", "read-write"))
    }
    return parameters
  }

  private static let defaults: [(keyword: String, value: String, variable: String?)] = [
    ("application_name", "khaolam", "PGAPPNAME"),
    ("client_encoding", "UTF8", nil),
    ("connect_timeout", "5", "PGCONNECT_TIMEOUT"),
    ("keepalives_idle", "2", nil),
    ("keepalives_interval", "1", nil),
    ("keepalives_count", "3", nil),
    ("tcp_user_timeout", "5000", nil),
  ]

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
