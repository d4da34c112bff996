package org.infoshare.foundation.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;

/** The parts of an addition that are transactions; the scan happens between them. */
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
   * Lets pass who may know of the case.
   *
   * @throws Refusal if there is no such case, or the caller may not know of it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void requireReadable(NewAttachment asked) {
    cases.of(asked.caseKind()).requireReadable(asked.caseId());
  }

  /**
   * Keeps a document, if its case takes it.
   *
   * @throws Refusal if the caller may not add now, or {@code attachments-too-many}
   * @throws ScanRequired if it would be kept, and is not scanned yet
   */
  @Idempotent
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public AttachmentView store(Upload upload) {
    var asked = upload.asked();
    cases.of(asked.caseKind()).requireWritable(asked.caseId());
    attachments.lock(asked.caseKind(), asked.caseId());
    var caller = callers.current();
    if (attachments.count(asked.caseKind(), asked.caseId(), caller.department())
        >= limits.maxPerCase()) {
      throw new Refusal(AttachmentReason.TOO_MANY, limits.maxPerCase());
    }
    if (upload.scan() == null) {
      throw new ScanRequired();
    }
    var id = UUID.randomUUID();
    String name = AttachmentName.of(asked.kind(), LocalDate.now(clock), id, upload.type());
    attachments.add(id, upload, name, caller, clock.instant());
    evidence.record(
        about(Act.of(caller, "attachment-added").subject(id.toString()), upload)
            .detail("name", name)
            .detail("scan", upload.scan()));
    return attachments.find(id).orElseThrow();
  }

  /**
   * Writes down that a document was refused for what the scanner found in it.
   *
   * @param found what the scanner calls it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordInfection(Upload upload, String found) {
    var act =
        Act.of(callers.current(), "attachment-refused")
            .refused(AttachmentReason.INFECTED.code())
            .subject(upload.asked().caseId());
    evidence.record(about(act, upload).detail("found", found));
  }

  /** The label stays out of evidence: the name of a file may be a person's. */
  private static Act about(Act act, Upload upload) {
    var asked = upload.asked();
    return act.detail("caseKind", asked.caseKind())
        .detail("caseId", asked.caseId())
        .detail("kind", asked.kind())
        .detail("sha256", upload.sha256())
        .detail("byteCount", upload.content().length);
  }
}
