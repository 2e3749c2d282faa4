import Glibc

if let task = CrowdMember.Task(Array(CommandLine.arguments.dropFirst())) {
  do {
    try CrowdMember.run(task)
    exit(0)
  } catch {
    complain("khaolam-bench: \(error)\n")
    exit(70)
  }
}
guard let options = Options(CommandLine.arguments.dropFirst()) else {
  complain(Options.usage)
  exit(64)
}
do {
  var bench = try Bench(options)
  try bench.run()
  exit(!bench.isWhole ? 70 : bench.isWorse ? 1 : 0)
} catch {
  complain("khaolam-bench: \(error)\n")
  exit(70)
}
