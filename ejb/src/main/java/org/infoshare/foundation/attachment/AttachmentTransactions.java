package org.infoshare.foundation.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;

/** The transactions of an addition; the scan happens between them. */
@Stateless
@PermitAll
public class AttachmentTransactions {

  @Inject private Attachments attachments;
  @Inject private AttachmentSettings limits;
  @Inject private CaseRegistry cases;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Requires that the caller may see the case.
   *
   * @throws Refusal if there is no such case, or the caller may not see it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void requireReadable(NewAttachment newAttachment) {
    cases.of(newAttachment.caseKind()).requireReadable(newAttachment.caseId());
  }

  /**
   * Stores a document, if its case accepts it.
   *
   * @throws Refusal if the caller may not add now, or {@code attachments-too-many} or {@code
   *     attachments-unfiled-too-large}
   * @throws ScanRequired if it would be stored, but is not scanned yet
   */
  @Idempotent
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public AttachmentView store(Upload upload) {
    var newAttachment = upload.asked();
    cases.of(newAttachment.caseKind()).requireWritable(newAttachment.caseId());
    attachments.lock(newAttachment.caseKind(), newAttachment.caseId());
    var caller = callers.current();
    if (attachments.count(newAttachment.caseKind(), newAttachment.caseId(), caller.department())
        >= limits.maxPerCase()) {
      throw new Refusal(AttachmentReason.TOO_MANY, limits.maxPerCase());
    }
    requireSpace(upload, caller.department());
    if (upload.scan() == null) {
      throw new ScanRequired();
    }
    var id = UUID.randomUUID();
    String name = AttachmentName.of(newAttachment.kind(), LocalDate.now(clock), id, upload.type());
    attachments.add(id, upload, name, caller, clock.instant());
    evidence.record(
        about(Act.of(caller, "attachment-added").subject(id.toString()), upload)
            .detail("name", name)
            .detail("scan", upload.scan()));
    return attachments.find(id).orElseThrow();
  }

  /** Nobody else sees how many cases a department prepares: their documents have one bound. */
  private void requireSpace(Upload upload, String department) {
    var newAttachment = upload.asked();
    if (cases.of(newAttachment.caseKind()).isUnfiled(newAttachment.caseId())) {
      attachments.lockUnfiled(department);
      limits.requireSpace(
          attachments.unfiledBytes(department, cases.unfiled(department)), upload.content().length);
    }
  }

  /**
   * Records that a document was refused because of the result of the scan.
   *
   * @param found the scanner's name for the infection
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordInfection(Upload upload, String found) {
    var act =
        Act.of(callers.current(), "attachment-refused")
            .refused(AttachmentReason.INFECTED.code())
            .subject(upload.asked().caseId());
    evidence.record(about(act, upload).detail("found", found));
  }

  /** The label is left out of evidence, because the name of a file may contain a person's name. */
  private static Act about(Act act, Upload upload) {
    var newAttachment = upload.asked();
    return act.detail("caseKind", newAttachment.caseKind())
        .detail("caseId", newAttachment.caseId())
        .detail("kind", newAttachment.kind())
        .detail("sha256", upload.sha256())
        .detail("byteCount", upload.content().length);
  }
}
