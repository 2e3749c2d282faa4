import CPostgres
import Glibc

/// libpq's functions, looked up when the first of them is wanted.
///
/// Linked, libpq would be loaded at each start, and with it what it stands on for TLS, Kerberos and
/// LDAP: 3 ms for everyone who has no server. Types come from its header.
/// <https://www.postgresql.org/docs/current/libpq.html>
enum LibPQ {
  nonisolated(unsafe) private static let library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL)

  /// Whether it is installed, in a version that knows pipelines (14 or later).
  static var isInstalled: Bool { library != nil && dlsym(library, "PQpipelineSync") != nil }

  /// - Precondition: `isInstalled`, which whoever reads an address makes sure of.
  private static func function<Function>(_ name: String) -> Function {
    guard let address = dlsym(library, name) else { fatalError("libpq has no \(name)") }
    return unsafeBitCast(address, to: Function.self)
  }

  typealias Connection = OpaquePointer?
  typealias Result = OpaquePointer?
  typealias Texts = UnsafePointer<UnsafePointer<CChar>?>?
  typealias Text = UnsafePointer<CChar>?
  typealias OwnText = UnsafeMutablePointer<CChar>?
  typealias Options = UnsafeMutablePointer<PQconninfoOption>?
  typealias Numbers = UnsafePointer<Int32>?

  // MARK: Addresses

  static let parse: @convention(c) @Sendable (Text, UnsafeMutablePointer<OwnText>?) -> Options =
    function("PQconninfoParse")
  static let freeOptions: @convention(c) @Sendable (Options) -> Void = function("PQconninfoFree")
  static let freeMemory: @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void =
    function("PQfreemem")

  // MARK: Connections

  static let connect: @convention(c) @Sendable (Texts, Texts, Int32) -> Connection =
    function("PQconnectdbParams")
  static let finish: @convention(c) @Sendable (Connection) -> Void = function("PQfinish")
  static let status: @convention(c) @Sendable (Connection) -> ConnStatusType = function("PQstatus")
  static let backend: @convention(c) @Sendable (Connection) -> Int32 = function("PQbackendPID")
  static let version: @convention(c) @Sendable (Connection) -> Int32 = function("PQserverVersion")
  static let setting: @convention(c) @Sendable (Connection, Text) -> Text =
    function("PQparameterStatus")
  static let message: @convention(c) @Sendable (Connection) -> OwnText = function("PQerrorMessage")
  static let setNoticeReceiver:
    @convention(c) @Sendable (Connection, PQnoticeReceiver?, UnsafeMutableRawPointer?) ->
      PQnoticeReceiver? = function("PQsetNoticeReceiver")

  // MARK: Statements

  static let enterPipeline: @convention(c) @Sendable (Connection) -> Int32 =
    function("PQenterPipelineMode")
  static let sync: @convention(c) @Sendable (Connection) -> Int32 = function("PQpipelineSync")
  static let prepare:
    @convention(c) @Sendable (Connection, Text, Text, Int32, UnsafePointer<Oid>?) -> Int32 =
      function("PQsendPrepare")
  static let runPrepared:
    @convention(c) @Sendable (Connection, Text, Int32, Texts, Numbers, Numbers, Int32) -> Int32 =
      function("PQsendQueryPrepared")
  static let run:
    @convention(c) @Sendable (
      Connection, Text, Int32, UnsafePointer<Oid>?, Texts, Numbers, Numbers, Int32
    ) -> Int32 = function("PQsendQueryParams")
  static let result: @convention(c) @Sendable (Connection) -> Result = function("PQgetResult")
  static let consumeInput: @convention(c) @Sendable (Connection) -> Int32 =
    function("PQconsumeInput")
  static let notice: @convention(c) @Sendable (Connection) -> UnsafeMutablePointer<PGnotify>? =
    function("PQnotifies")

  // MARK: Results

  static let clear: @convention(c) @Sendable (Result) -> Void = function("PQclear")
  static let outcome: @convention(c) @Sendable (Result) -> ExecStatusType =
    function("PQresultStatus")
  static let failure: @convention(c) @Sendable (Result) -> OwnText =
    function("PQresultErrorMessage")
  static let failureField: @convention(c) @Sendable (Result, Int32) -> OwnText =
    function("PQresultErrorField")
  static let rowCount: @convention(c) @Sendable (Result) -> Int32 = function("PQntuples")
  static let isNull: @convention(c) @Sendable (Result, Int32, Int32) -> Int32 =
    function("PQgetisnull")
  static let length: @convention(c) @Sendable (Result, Int32, Int32) -> Int32 =
    function("PQgetlength")
  static let value: @convention(c) @Sendable (Result, Int32, Int32) -> OwnText =
    function("PQgetvalue")
}
