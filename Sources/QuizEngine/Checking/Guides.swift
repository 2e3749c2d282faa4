/// Where the rules come from that checks go by.
enum Guides {
  static let haladyna2002 =
    "Haladyna, Downing & Rodriguez (2002), A Review of Multiple-Choice Item-Writing Guidelines "
    + "for Classroom Assessment, Applied Measurement in Education 15(3)"
  static let haladyna2013 =
    "Haladyna & Rodriguez (2013), Developing and Validating Test Items, Routledge"
  static let burton =
    "Burton, Sudweeks, Merrill & Wood (1991), How to Prepare Better Multiple-Choice Test Items, "
    + "Brigham Young University"
  static let nbme =
    "National Board of Medical Examiners, NBME Item-Writing Guide: Constructing Written Test "
    + "Questions"
  static let broder =
    "Broder (1997), On the Resemblance and Containment of Documents; candidates by the prefix "
    + "filter of Bayardo, Ma & Srikant (2007), Scaling Up All Pairs Similarity Search"
  static let kincaid =
    "Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of New Readability Formulas for "
    + "Navy Enlisted Personnel"
  static let lookAlikes = "Unicode Technical Standard #39, Unicode Security Mechanisms"
  static let gift = "Moodle, GIFT format: how a question earns marks"
  static let khaolam = "Khaolam: how banks are played and drawn from"
}
