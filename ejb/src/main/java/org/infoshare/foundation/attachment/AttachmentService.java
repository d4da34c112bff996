package org.infoshare.foundation.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The documents of cases: adding, listing, reading and removing. */
@Stateless
public class AttachmentService {

  private static final String REMOVE = "removeAttachment";

  @Inject private Attachments attachments;
  @Inject private AttachmentTransactions transactions;
  @Inject private AttachmentSettings limits;
  @Inject private VirusScanner scanner;
  @Inject private CaseRegistry cases;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Adds a document to a case.
   *
   * <p>No single transaction surrounds the call, because it may call a scanner. If it does, the
   * command is first tried without a scan: a repeated command is answered, and a document that the
   * case does not accept is refused, before anything is scanned.
   *
   * @param content the file
   * @throws Refusal {@code invalid}; with the reasons of the case if the caller may not add now; or
   *     because of the content: its size, its type, or the result of the scan
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AttachmentView add(NewAttachment newAttachment, byte[] content) {
    var upload = read(newAttachment.withSanitisedLabel(), content);
    if (!scanner.isConfigured()) {
      return transactions.store(upload.withScanResult(ScanResult.NOT_SCANNED));
    }
    try {
      return transactions.store(upload);
    } catch (ScanRequired scanRequired) {
      return transactions.store(scanned(upload));
    }
  }

  private Upload read(NewAttachment newAttachment, byte[] content) {
    var checks = new Checks();
    newAttachment.check(checks);
    checks.require(content != null && content.length > 0, "/content", PlatformReason.MISSING);
    checks.refuseIfAny();
    if (content.length > limits.maxBytes()) {
      throw limits.tooLarge();
    }
    // The detection of an archive costs more than the check of the caller's access to the case.
    transactions.requireReadable(newAttachment);
    return new Upload(newAttachment, sha256(content), content, FileTypeDetector.detect(content));
  }

  private Upload scanned(Upload upload) {
    scanner.requireClean(
        upload.content(), (found, reason) -> transactions.recordInfection(upload, found));
    return upload.withScanResult(ScanResult.CLEAN);
  }

  /** The documents of a case in the order in which they were added, without removed ones. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public List<AttachmentView> list(String caseKind, String caseId) {
    new Checks()
        .requireText("/caseKind", caseKind, NewAttachment.MAX_CASE_KIND_LENGTH)
        .requireText("/caseId", caseId, NewAttachment.MAX_CASE_ID_LENGTH)
        .refuseIfAny();
    var files = cases.of(caseKind);
    files.requireReadable(caseId);
    return attachments.list(caseKind, caseId).stream().filter(files.visible(caseId)).toList();
  }

  /**
   * The description of a document, even of a removed one.
   *
   * @throws Refusal {@code attachment-not-found} if the caller may not see its case
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public AttachmentView get(UUID id) {
    return requireReadable(id);
  }

  /**
   * The content of a document, exactly as it was added. Each reading is recorded as evidence.
   *
   * @throws Refusal {@code attachment-not-found} or {@code attachment-removed}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public byte[] read(UUID id) {
    var found = requirePresent(id);
    record("attachment-read", found);
    return attachments.content(id);
  }

  /**
   * Removes a document that the caller's department added, while the case still permits it. Its
   * description remains, but its content can no longer be read.
   *
   * @throws Refusal {@code attachment-not-found}, {@code attachment-removed}, {@code
   *     attachment-kept}, or {@code not-permitted} if another department added it
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public AttachmentView remove(UUID id) {
    var caller = callers.current();
    var found = requirePresent(id);
    if (!caller.belongsTo(found.department())) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, REMOVE);
    }
    cases.of(found.caseKind()).requireRemovable(found.caseId());
    requirePresent(id);
    attachments.remove(id, caller, clock.instant());
    record("attachment-removed", found);
    return attachments.find(id).orElseThrow();
  }

  private AttachmentView requirePresent(UUID id) {
    var found = requireReadable(id);
    if (found.removedAt() != null) {
      throw new Refusal(AttachmentReason.REMOVED, id);
    }
    return found;
  }

  /** A caller who may not see the case does not learn which case it is. */
  private AttachmentView requireReadable(UUID id) {
    var found = attachments.find(id).orElseThrow(() -> notFound(id));
    var files = cases.of(found.caseKind());
    try {
      files.requireReadable(found.caseId());
    } catch (Refusal refusal) {
      throw refusal.reason().kind() == Reason.Kind.NOT_FOUND ? notFound(id) : refusal;
    }
    if (!files.visible(found.caseId()).test(found)) {
      throw notFound(id);
    }
    return found;
  }

  private static Refusal notFound(UUID id) {
    return new Refusal(AttachmentReason.NOT_FOUND, id);
  }

  private void record(String act, AttachmentView attachment) {
    evidence.record(
        Act.of(callers.current(), act)
            .subject(attachment.id().toString())
            .detail("caseKind", attachment.caseKind())
            .detail("caseId", attachment.caseId())
            .detail("sha256", attachment.sha256()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
