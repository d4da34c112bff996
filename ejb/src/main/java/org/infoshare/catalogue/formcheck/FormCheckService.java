package org.infoshare.catalogue.formcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.infoshare.catalogue.formcheck.FormCheckReason.FORM_CHECK_NOT_FOUND;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.JsonColumn;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/** Checks forms before they are used, and shows earlier checks. */
@Stateless
public class FormCheckService {

  private static final int MAX_FIELDS = 300;
  private static final int MAX_NAME_LENGTH = 128;

  @Inject private FormAnswers answers;
  @Inject private FormChecks checks;
  @Inject private CallerContexts contexts;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Answers for each field whether the citizen may be asked, and stores the answer.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public FormCheckView check(NewFormCheck form) {
    return checkAndStore(form, null, contexts.current());
  }

  /**
   * Checks the fields of a spreadsheet. The headings of the first sheet identify the columns with
   * names and hints.
   *
   * @throws Refusal with a {@link org.infoshare.foundation.spreadsheet.SpreadsheetReason}; {@code
   *     sheet-without-field-column} if no heading identifies the names; {@code invalid} with every
   *     field at fault
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public FormCheckView checkSheet(String procedure, String form, byte[] sheet) {
    checkNames(procedure, form)
        .require(sheet != null && sheet.length > 0, "/sheet", MISSING)
        .refuseIfAny();
    return checkAndStore(
        new NewFormCheck(procedure, form, FormSheetReader.read(sheet)), null, contexts.current());
  }

  /**
   * Repeats the check of a form with the present catalogue; the answer includes the changes.
   *
   * @throws Refusal {@code form-check-not-found} if no such check is visible to the caller, {@code
   *     not-permitted} if another department made it
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public FormCheckView recheck(UUID id) {
    var caller = contexts.current();
    var before = visible(id, readableDepartments(caller));
    if (!caller.caller().belongsTo(before.department())) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "recheckForm");
    }
    var form = new NewFormCheck(before.procedure(), before.form(), checks.fieldsOf(id));
    return checkAndStore(form, id, caller);
  }

  /**
   * The checks of the caller's department and of those it oversees, the newest first.
   *
   * @throws Refusal {@code invalid} if there is no such department
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public Page<FormCheckSummary> list(FormCheckFilter filter) {
    var filterChecks = new Checks();
    departments.checkExists(filterChecks, "/department", filter.department());
    filterChecks.refuseIfAny();
    return checks.page(filter, readableDepartments(contexts.current()));
  }

  /**
   * One check, as it was answered.
   *
   * @throws Refusal {@code form-check-not-found} if no such check is visible to the caller
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public FormCheckView get(UUID id) {
    return visible(id, readableDepartments(contexts.current()));
  }

  private FormCheckView checkAndStore(
      NewFormCheck form, UUID previousCheck, CallerContext context) {
    requireValid(form);
    var caller = context.caller();
    var fieldAnswers = answers.answerForm(form, caller.department());
    int obtainable = count(fieldAnswers, FieldVerdict.OBTAINABLE);
    int unclear = count(fieldAnswers, FieldVerdict.UNCLEAR);
    var check =
        new FormCheckView(
            UUID.randomUUID(),
            0,
            caller.department(),
            form.procedure(),
            form.form(),
            FormVerdict.of(obtainable, unclear),
            obtainable,
            count(fieldAnswers, FieldVerdict.ASK),
            unclear,
            clock.instant(),
            caller.account(),
            previousCheck,
            fieldAnswers,
            used(fieldAnswers),
            List.of());
    long number = checks.add(check, form.fields());
    evidence.record(
        Act.of(caller, "form-checked")
            .subject(check.id().toString())
            .detail("number", number)
            .detail("verdict", check.verdict())
            .detail("fields", fieldAnswers.size())
            .detail("obtainable", obtainable)
            .detail("unclear", unclear)
            .detail("previousCheck", previousCheck == null ? "" : previousCheck)
            .detail("answersSha256", sha256(JsonColumn.write(fieldAnswers))));
    return checks.find(check.id()).orElseThrow();
  }

  private FormCheckView visible(UUID id, Set<String> departments) {
    return checks
        .find(id)
        .filter(check -> departments.contains(check.department()))
        .orElseThrow(() -> new Refusal(FORM_CHECK_NOT_FOUND, id));
  }

  private Set<String> readableDepartments(CallerContext caller) {
    var readable = new HashSet<>(caller.overseen());
    readable.addAll(departments.withPredecessors(caller.caller().department()));
    return readable;
  }

  private static int count(List<FieldAnswer> fieldAnswers, FieldVerdict verdict) {
    return (int) fieldAnswers.stream().filter(answer -> answer.verdict() == verdict).count();
  }

  private static List<UsedEntry> used(List<FieldAnswer> fieldAnswers) {
    return fieldAnswers.stream()
        .flatMap(
            answer ->
                Stream.concat(Stream.ofNullable(answer.obtainable()), answer.candidates().stream()))
        .map(match -> new UsedEntry(match.entry(), match.version(), match.provider()))
        .distinct()
        .toList();
  }

  private static Checks checkNames(String procedure, String form) {
    return new Checks()
        .requireText("/procedure", procedure, MAX_NAME_LENGTH)
        .requireText("/form", form, MAX_NAME_LENGTH);
  }

  private static void requireValid(NewFormCheck form) {
    var faults = checkNames(form.procedure(), form.form());
    var fields = form.fields();
    if (fields == null || fields.isEmpty()) {
      faults.addFault("/fields", MISSING);
    } else {
      faults.require(fields.size() <= MAX_FIELDS, "/fields", OUT_OF_RANGE, 1, MAX_FIELDS);
      for (int i = 0; i < fields.size(); i++) {
        String pointer = "/fields/" + i;
        if (fields.get(i) == null) {
          faults.addFault(pointer, MISSING);
        } else {
          faults.requireText(pointer + "/name", fields.get(i).name(), 100);
          faults.optionalText(pointer + "/hint", fields.get(i).hint(), 200);
        }
      }
    }
    faults.refuseIfAny();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
