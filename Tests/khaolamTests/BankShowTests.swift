import FoundationEssentials
import Testing

@Suite("bank show and bank stats")
struct BankShowTests {
  private static let bank = """
    // [id:a] [tag:A2] [tag:topic=x]
    One{=yes#told ~no}

    // [id:b]
    Two{>ALL VERTICAL
    m
    n
    }

    """

  @Test(
    "prints sheets in each form, with keys and without",
    arguments: [
      ("text", "1. a · choice"), ("md", "## 1. a · choice"), ("html", "<!DOCTYPE html>"),
      ("json", "\"questions\""),
    ])
  func forms(form: String, holds: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("my.gift", Self.bank)
    let keyed = try Program.run("bank", "show", "--format", form, path)
    #expect(keyed.status == 0 && keyed.errors.isEmpty)
    #expect(keyed.output.contains(holds) && keyed.output.contains("told"))
    let bare = try Program.run("bank", "show", "--format", form, "--without-keys", path)
    if form == "json" {
      #expect(bare.status == 64 && bare.output.isEmpty)
    } else {
      #expect(bare.status == 0 && bare.output.contains("One") && !bare.output.contains("told"))
    }
  }

  @Test("reads banks of every format by their content, whatever their names")
  func formats() throws {
    let folder = try TemporaryFolder()
    for format in ["gift", "csv", "aiken", "xml"] {
      let path = folder.path("bank-\(format).txt")
      #expect(try Program.run("bank", "new", "--format", format, path).status == 0)
      let shown = try Program.run("bank", "show", path)
      #expect(shown.status == 0 && shown.errors.isEmpty, "\(format): \(shown.errors)")
      #expect(shown.output.contains("It is 9 a.m. and a visitor comes in."))
      #expect(shown.output.contains("*B Good morning.") || format == "aiken", "\(shown.output)")
    }
  }

  @Test("counts banks one by one and together, as text and as JSON")
  func stats() throws {
    struct Report: Decodable {
      struct Bank: Decodable {
        var file: String?
        var questions: Int
      }
      var banks: [Bank]
      var total: Bank
    }
    let folder = try TemporaryFolder()
    let path = try folder.write("my.gift", Self.bank)
    let json = try Program.run("bank", "stats", "--format", "json", path, path)
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    #expect(report.banks.map(\.questions) == [2, 2] && report.banks[0].file == path)
    #expect(report.total.questions == 4 && report.total.file == nil)
    let text = try Program.run("bank", "stats", "--lang", "th", path)
    #expect(text.status == 0 && text.output.contains("จำนวนข้อ"))
    #expect(!text.output.contains("รวมทุกไฟล์"))
    let missing = try Program.run("bank", "stats", path, folder.path("none.gift"))
    #expect(missing.status == 66 && missing.output.contains("my.gift"))
    #expect(missing.errors.contains("none.gift"))
  }
}
