package org.infoshare.formcheck;

import org.infoshare.platform.Reason;

/** Why something about the check of a form is declined. */
enum FormCheckReason implements Reason {
  FORM_CHECK_NOT_FOUND(
      "form-check-not-found", Kind.NOT_FOUND, "没有表单核查记录 {0}。", "There is no check of a form {0}.");

  private final Wording wording;

  FormCheckReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
