package org.infoshare.organisation.confirmation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.platform.Json;

/**
 * An act that one person proposed. It is done when a second person confirms it in time.
 *
 * @param department the code of the department that it is about; it may not exist yet
 * @param subject what waits at most once at a time: the department, or the name of an account
 * @param content what was proposed, as the body of the proposal
 * @param reasons the legal document that orders it, or the reasons; absent for a creation
 * @param proposedBy the account
 * @param proposedAs the role of an administrator with which it was proposed
 * @param expiresAt until when it can be confirmed
 * @param confirmer the department whose head confirms it; absent if an administrator does
 * @param confirmerRole the role that confirms it
 * @param decidedBy the account that confirmed or declined it
 * @param declineReasons the reasons for which it was declined
 */
public record PendingAct(
    UUID id,
    PendingActKind kind,
    String department,
    String subject,
    Map<String, Object> content,
    String reasons,
    String proposedBy,
    String proposedAs,
    Instant proposedAt,
    Instant expiresAt,
    String confirmer,
    String confirmerRole,
    PendingActStage stage,
    String decidedBy,
    Instant decidedAt,
    String declineReasons) {

  /** What was proposed, in the type in which it was given. */
  public <T> T contentAs(Class<T> type) {
    return Json.mapper().convertValue(content, type);
  }

  /** Whether nobody confirmed it in time. */
  boolean isOverdue(Instant now) {
    return stage == PendingActStage.PROPOSED && !now.isBefore(expiresAt);
  }

  PendingAct confirmedBy(String superior, String role) {
    return new PendingAct(
        id,
        kind,
        department,
        subject,
        content,
        reasons,
        proposedBy,
        proposedAs,
        proposedAt,
        expiresAt,
        superior,
        role,
        stage,
        decidedBy,
        decidedAt,
        declineReasons);
  }
}
