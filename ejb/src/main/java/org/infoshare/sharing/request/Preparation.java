package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.organisation.department.CommandContext;

/**
 * How a request was prepared: by whom, as part of which application, and how often the head saw it.
 * Nobody who prepared it may review it.
 */
@Embeddable
class Preparation {

  private UUID application;

  @Column(name = "application_place")
  private Integer applicationPlace;

  @Column(name = "prepared_by")
  @Convert(converter = TextsConverter.class)
  private List<String> preparedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "handed_at")
  private Instant handedAt;

  @Column(name = "return_reasons")
  private String returnReasons;

  protected Preparation() {
    // for JPA
  }

  private Preparation(List<String> preparedBy, Instant draftedAt) {
    this.preparedBy = preparedBy;
    this.draftedAt = draftedAt;
  }

  /** The preparation of a new draft of the caller. */
  static Preparation startedBy(CommandContext context) {
    var started = new Preparation(List.of(context.account()), context.at());
    started.handedAt = context.at();
    return started;
  }

  /** The preparation of a need that departments agreed on: no head has to review it. */
  static Preparation ofNeed(List<String> preparedBy, Instant at) {
    return new Preparation(preparedBy, at);
  }

  /** Makes the request a part of an application for several entries, at that position from 0. */
  void joinApplication(UUID id, int place) {
    application = id;
    applicationPlace = place;
  }

  /** Adds the caller to the accounts that prepared the request. */
  void add(CommandContext context) {
    preparedBy =
        Stream.concat(preparedBy.stream(), Stream.of(context.account())).distinct().toList();
  }

  /** Records that the caller submitted it to the head. */
  void submit(CommandContext context) {
    add(context);
    handedAt = context.at();
    returnReasons = null;
  }

  /**
   * Records that the head returned it to staff.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code invalid} if there are no reasons
   */
  void sendBack(CommandContext context, String reasons) {
    returnReasons = RequestValidator.reasons(reasons);
    handedAt = context.at();
  }

  UUID application() {
    return application;
  }

  Integer applicationPlace() {
    return applicationPlace;
  }

  List<String> preparedBy() {
    return preparedBy;
  }

  /** Why the head returned it; null if it was not returned, or was submitted again. */
  String returnReasons() {
    return returnReasons;
  }
}
