package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_HASH_DIFFERENT;
import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_PERIOD_INVALID;
import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_SIGNED_ALREADY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * One version of a department's confidentiality agreement (保密协议).
 *
 * <p>One side files a document and signs it. The other side signs the same hash, and the version is
 * then in force. {@link Agreements} replaces the previous version.
 */
@Entity
@Table(name = "agreement")
class Agreement {

  /** Each version has a document of its own, whose id is also the id of the version. */
  @Id private UUID document;

  private UUID application;

  private int number;

  @Enumerated(EnumType.STRING)
  private AgreementStage stage;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private AgreementFormat format;

  private int size;

  private String sha256;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "department_signed_by")
  private String departmentSignedBy;

  @Column(name = "department_signed_at")
  private Instant departmentSignedAt;

  @Column(name = "authority_signed_by")
  private String authoritySignedBy;

  @Column(name = "authority_signed_at")
  private Instant authoritySignedAt;

  protected Agreement() {
    // for JPA
  }

  /**
   * Files a version with the signature of the filing side.
   *
   * @param newAgreement its format and period, checked
   * @param filed its document
   */
  static Agreement file(
      Application application,
      int number,
      NewAgreement newAgreement,
      FiledDocument filed,
      boolean byDepartment,
      AgreementSignature signature) {
    var version = new Agreement();
    version.document = UUID.randomUUID();
    version.application = application.id();
    version.number = number;
    version.stage = AgreementStage.FILED;
    version.fileName =
        "baomi-%s-%d.%s"
            .formatted(application.department(), number, newAgreement.format().extension());
    version.format = newAgreement.format();
    version.size = filed.size();
    version.sha256 = filed.sha256();
    version.validFrom = newAgreement.validFrom();
    version.validUntil = newAgreement.validUntil();
    version.setSignature(byDepartment, signature);
    return version;
  }

  /**
   * Adds the signature of the other side: another person signs the same document.
   *
   * @param hash the hash of the document as the signer knows it
   */
  void sign(Caller signer, boolean byDepartment, Instant at, String hash, LocalDate today) {
    if (stage != AgreementStage.FILED) {
      throw new Refusal(PlatformReason.WRONG_STAGE, stage, OnboardingCommand.SIGN_AGREEMENT);
    }
    if (signature(byDepartment) != null) {
      throw new Refusal(AGREEMENT_SIGNED_ALREADY, number);
    }
    if (signer.isSamePersonAs(signature(!byDepartment).by())) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    if (!sha256.equalsIgnoreCase(hash)) {
      throw new Refusal(AGREEMENT_HASH_DIFFERENT, number);
    }
    new Checks()
        .require(
            FiledDocument.isValidPeriod(validFrom, validUntil, today),
            "/number",
            AGREEMENT_PERIOD_INVALID)
        .refuseIfAny();
    conclude(byDepartment, new AgreementSignature(signer.account(), at));
  }

  /** Adds the missing signature, which puts the version in force. */
  void conclude(boolean byDepartment, AgreementSignature signature) {
    setSignature(byDepartment, signature);
    stage = AgreementStage.IN_FORCE;
  }

  private void setSignature(boolean byDepartment, AgreementSignature signature) {
    if (byDepartment) {
      departmentSignedBy = signature.by();
      departmentSignedAt = signature.at();
    } else {
      authoritySignedBy = signature.by();
      authoritySignedAt = signature.at();
    }
  }

  private AgreementSignature signature(boolean byDepartment) {
    String account = byDepartment ? departmentSignedBy : authoritySignedBy;
    return account == null
        ? null
        : new AgreementSignature(account, byDepartment ? departmentSignedAt : authoritySignedAt);
  }

  UUID document() {
    return document;
  }

  UUID application() {
    return application;
  }

  int number() {
    return number;
  }

  String sha256() {
    return sha256;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  AgreementView view() {
    return new AgreementView(
        application,
        number,
        stage,
        fileName,
        format,
        size,
        sha256,
        validFrom,
        validUntil,
        signature(true),
        signature(false));
  }
}
