package org.infoshare.it;

import java.util.Locale;

/**
 * Departments are created, changed and merged: proposed by the operator and confirmed by a second
 * person.
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

  /**
   * Confirms an act by whoever the answer to its proposal says: the head of a department, or the
   * other administrator.
   *
   * @return the confirmed act with the one-time codes
   */
  static Answer confirm(Wire wire, Answer proposed) {
    var confirmed =
        wire.done(
            Call.by(confirmerOf(proposed), "confirmPendingAct").with("id", proposed.text("id")));
    if (!"CONFIRMED".equals(confirmed.map("act").get("stage"))) {
      throw new AssertionError(confirmed);
    }
    return confirmed;
  }

  private static String confirmerOf(Answer proposed) {
    return proposed.text("confirmer") == null
        ? proposed.text("confirmerRole").toLowerCase(Locale.ROOT)
        : proposed.text("confirmer") + ".head";
  }
}
