package org.infoshare.organisation.participation;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which something is refused because of a participation. */
enum ParticipationReason implements Reason {
  CENTRAL_BODY_NOT_OVERSEEN(
      "central-body-not-overseen",
      Kind.CONFLICT,
      "{0}系中央驻市单位,自愿参加,不受本市监督、责令或者裁定。",
      "{0} is a central body in the city. It takes part of its own will: the city does not oversee it,"
          + " order it or rule over it."),
  PARTICIPATION_NOT_DECLARED(
      "participation-not-declared",
      Kind.CONFLICT,
      "{0}系中央驻市单位,尚未声明参加政府信息共享。",
      "{0} is a central body in the city and has not declared that it takes part."),
  PARTICIPATION_WITHOUT_DECLARATION(
      "participation-without-declaration",
      Kind.CONFLICT,
      "{0}不是中央驻市单位,依规定参加,无须声明。",
      "{0} is no central body in the city: it takes part by the rules, without a declaration."),
  PARTICIPATION_NOT_FOUND(
      "participation-not-found",
      Kind.NOT_FOUND,
      "{0}没有有效的参加声明。",
      "There is no declaration of {0} in force.");

  private final Wording wording;

  ParticipationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
