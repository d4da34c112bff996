package org.infoshare.organisation.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AgreementSignature HEAD = new AgreementSignature("e.head", NOON);
  private static final AgreementSignature OFFICE = new AgreementSignature("a.head", NOON);

  private final TestEntities entities = TestEntities.shared();
  private final Sql sql = entities.sql();
  private final Agreements agreements = new Agreements(entities.manager(), sql);
  private UUID application;

  @BeforeEach
  void an_accepted_department() {
    String department = "e-" + UUID.randomUUID().toString().substring(0, 8);
    application = SampleOnboarding.application(sql, department, OnboardingStage.APPROVED);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_version_is_in_force_once_both_sides_signed_and_replaces_the_one_before() {
    filed(1, "%PDF-one");
    concluded(1);
    var second = filed(2, "%PDF-two");
    assertThat(stages()).containsExactly("2 FILED", "1 IN_FORCE");
    concluded(2);

    assertThat(stages()).containsExactly("2 IN_FORCE", "1 REPLACED");
    var inForce = agreements.find(application, 2).orElseThrow().view();
    assertThat(inForce.department()).isEqualTo(HEAD);
    assertThat(inForce.authority()).isEqualTo(OFFICE);
    assertThat(inForce.sha256()).isEqualTo(second.sha256());
  }

  @Test
  void a_version_that_the_other_side_never_signed_is_replaced_by_the_next() {
    filed(1, "%PDF-one");
    filed(2, "%PDF-two");
    assertThat(stages()).containsExactly("2 FILED", "1 REPLACED");
  }

  @Test
  void the_document_comes_back_as_it_was_filed() {
    String content = "%PDF-" + "协议".repeat(100);
    var version = filed(1, content);
    var document = agreements.document(application, 1).orElseThrow();

    assertThat(document.content())
        .isEqualTo(Base64.getEncoder().encodeToString(content.getBytes(UTF_8)));
    assertThat(document.sha256()).isEqualTo(version.sha256());
    assertThat(document.format()).isEqualTo(AgreementFormat.PDF);
    assertThat(agreements.document(application, 2)).isEmpty();
  }

  @Test
  void nobody_signs_for_the_other_side_or_what_was_not_read_or_twice() {
    filed(1, "%PDF-one");
    var version = agreements.find(application, 1).orElseThrow();
    String hash = version.sha256();

    assertThat(reason(() -> version.sign(by(OFFICE), true, NOON, hash, TODAY)))
        .isEqualTo("agreement-signed-already");
    assertThat(reason(() -> version.sign(by(HEAD), false, NOON, hash, TODAY)))
        .isEqualTo("same-person");
    assertThat(reason(() -> version.sign(by(OFFICE), false, NOON, "0".repeat(64), TODAY)))
        .isEqualTo("agreement-hash-different");
    assertThat(reason(() -> version.sign(by(OFFICE), false, NOON, hash, TODAY.plusYears(2))))
        .isEqualTo("invalid");
    assertThat(version.view().stage()).isEqualTo(AgreementStage.FILED);

    version.sign(by(OFFICE), false, NOON, hash.toUpperCase(Locale.ROOT), TODAY);
    assertThat(version.view().stage()).isEqualTo(AgreementStage.IN_FORCE);
    assertThat(reason(() -> version.sign(by(OFFICE), false, NOON, hash, TODAY)))
        .isEqualTo("wrong-stage");
  }

  private static Caller by(AgreementSignature signature) {
    return new Caller(signature.by(), null, Set.of());
  }

  private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Refusal.class, act).reason().code();
  }

  @Test
  void the_database_keeps_no_agreement_in_force_that_one_side_did_not_sign() {
    filed(1, "%PDF-one");
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle ->
                        handle.execute(
                            "update agreement set stage = 'IN_FORCE' where application = ?",
                            application)))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("agreement_signatures");
  }

  @Test
  void a_hash_or_a_document_is_never_changed() {
    filed(1, "%PDF-one");
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle -> handle.execute("update agreement set sha256 = repeat('0', 64)")))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle -> handle.execute("update agreement_document set content = ''")))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_hash_is_the_SHA_256_of_the_bytes() {
    var document =
        FiledDocument.read(agreement(AgreementFormat.PDF, "%PDF-", TODAY, TODAY), 100, 5, TODAY);
    assertThat(document.sha256())
        .isEqualTo("38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778");
  }

  @Test
  void a_document_is_refused_with_everything_that_is_wrong() {
    assertThat(
            faults(agreement(AgreementFormat.OFD, "%PDF-12", TODAY.plusDays(1), TODAY.plusDays(2))))
        .containsExactly(
            "/validUntil agreement-period-invalid",
            "/content document-too-large",
            "/content document-not-of-format");
    assertThat(faults(agreement(AgreementFormat.PDF, "%PDF", TODAY, TODAY.plusYears(5))))
        .containsExactly("/content document-not-of-format");
    assertThat(
            faults(agreement(AgreementFormat.PDF, "%PDF-", TODAY, TODAY.plusYears(5).plusDays(1))))
        .containsExactly("/validUntil agreement-period-too-long");
    assertThat(faults(new NewAgreement(null, null, null, null)))
        .containsExactly(
            "/format missing", "/content missing", "/validFrom missing", "/validUntil missing");
  }

  private static List<String> faults(NewAgreement newAgreement) {
    var refusal =
        catchThrowableOfType(Refusal.class, () -> FiledDocument.read(newAgreement, 6, 5, TODAY));
    return refusal.faults().stream().map(AgreementsTest::told).toList();
  }

  private static String told(FieldFault fault) {
    return fault.pointer() + " " + fault.code();
  }

  private List<String> stages() {
    return agreements.findByApplication(application).stream()
        .map(Agreement::view)
        .map(version -> version.number() + " " + version.stage())
        .toList();
  }

  private static NewAgreement agreement(
      AgreementFormat format, String content, LocalDate from, LocalDate until) {
    return new NewAgreement(
        format, Base64.getEncoder().encodeToString(content.getBytes(UTF_8)), from, until);
  }

  private AgreementView filed(int number, String content) {
    var newAgreement = agreement(AgreementFormat.PDF, content, TODAY, TODAY.plusYears(1));
    var document = FiledDocument.read(newAgreement, 1000, 5, TODAY);
    var applications = new Applications(entities.manager(), sql);
    entities.inTransaction(
        () ->
            agreements.file(
                Agreement.file(
                    applications.lock(application).orElseThrow(),
                    number,
                    newAgreement,
                    document,
                    true,
                    HEAD),
                document));
    return agreements.find(application, number).orElseThrow().view();
  }

  private void concluded(int number) {
    entities.inTransaction(
        () -> {
          var version = agreements.find(application, number).orElseThrow();
          version.sign(by(OFFICE), false, NOON, version.sha256(), TODAY);
          agreements.conclude(version);
        });
  }
}
