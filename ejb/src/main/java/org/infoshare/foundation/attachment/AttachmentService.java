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
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Adding documents to cases, listing, reading and removing them. */
@Stateless
public class AttachmentService {

  private static final String REMOVE = "removeAttachment";

  @Inject private Attachments attachments;
  @Inject private AttachmentTransactions steps;
  @Inject private AttachmentSettings limits;
  @Inject private VirusScanner scanner;
  @Inject private CaseRegistry cases;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Adds a document to a case.
   *
   * <p>Without a transaction around it all, because it may call a scanner. Where it does, the
   * command is first tried without: a repeated one is answered, and one that the case does not take
   * is refused, before anything is scanned.
   *
   * @param content the file
   * @throws Refusal {@code invalid}; with the reasons of the case if the caller may not add now; or
   *     because of the content: its size, its type, or what the scanner says
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AttachmentView add(NewAttachment asked, byte[] content) {
    var upload = read(asked.withSanitisedLabel(), content);
    if (!scanner.isConfigured()) {
      return steps.store(upload.withScanResult(ScanResult.NOT_SCANNED));
    }
    try {
      return steps.store(upload);
    } catch (ScanRequired wouldBeTaken) {
      return steps.store(scanned(upload));
    }
  }

  private Upload read(NewAttachment asked, byte[] content) {
    var checks = new Checks();
    asked.check(checks);
    checks.require(content != null && content.length > 0, "/content", PlatformReason.MISSING);
    checks.refuseIfAny();
    if (content.length > limits.maxBytes()) {
      throw limits.tooLarge();
    }
    // Recognising a packed file costs more than asking whether the caller knows of the case.
    steps.requireReadable(asked);
    return new Upload(asked, sha256(content), content, FileTypeDetector.detect(content));
  }

  private Upload scanned(Upload upload) {
    scanner
        .scan(upload.content())
        .ifPresent(
            found -> {
              steps.recordInfection(upload, found);
              throw new Refusal(AttachmentReason.INFECTED, found);
            });
    return upload.withScanResult(ScanResult.CLEAN);
  }

  /** The documents of a case in the order in which they were added, without those removed. */
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
   * What is known of a document, also of one that was removed.
   *
   * @throws Refusal {@code attachment-not-found} if the caller may not know of its case
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public AttachmentView get(UUID id) {
    return requireReadable(id);
  }

  /**
   * The content of a document, exactly as it was added; who read it is on record.
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
   * Takes a document back that the caller's department added, while the case still lets it. What is
   * known of it stays, its content is handed out no more.
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

  /** Whoever may not know of the case is not told which it is. */
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

  private void record(String what, AttachmentView about) {
    evidence.record(
        Act.of(callers.current(), what)
            .subject(about.id().toString())
            .detail("caseKind", about.caseKind())
            .detail("caseId", about.caseId())
            .detail("sha256", about.sha256()));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
