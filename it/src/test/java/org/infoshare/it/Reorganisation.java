package org.infoshare.it;

/**
 * Mergers and changes of departments, proposed by the operator and confirmed by a second person.
 */
final class Reorganisation {

  private static final String DOCUMENT = "穗府〔2026〕13号";

  private Reorganisation() {}

  static Call mergerCall(String from, String into) {
    return Call.by("operator", "proposeDepartmentMerger")
        .with("code", from)
        .with("successor", into)
        .with("document", DOCUMENT);
  }

  static void merge(Wire wire, String from, String into) {
    confirm(wire, wire.done(mergerCall(from, into)));
  }

  /** Confirms what an answer says to wait, by the head of the body that may. */
  static void confirm(Wire wire, Answer proposed) {
    String id = proposed.text("proposal");
    var waiting =
        wire.done(Call.by("operator", "listDepartmentProposals")).list("results").stream()
            .filter(one -> one.get("id").toString().equals(id))
            .findFirst()
            .orElseThrow();
    var confirmed =
        wire.done(
            Call.by(waiting.get("confirmer") + ".head", "confirmDepartmentProposal")
                .with("id", id));
    if (!"CONFIRMED".equals(confirmed.text("stage"))) {
      throw new AssertionError(confirmed);
    }
  }
}
