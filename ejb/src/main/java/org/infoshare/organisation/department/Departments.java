package org.infoshare.organisation.department;

import static org.infoshare.organisation.department.DepartmentReason.ALREADY_MERGED;
import static org.infoshare.organisation.department.DepartmentReason.AUTHORITY_EXISTS;
import static org.infoshare.organisation.department.DepartmentReason.CREDIT_CODE_AREA_MISMATCH;
import static org.infoshare.organisation.department.DepartmentReason.CREDIT_CODE_TAKEN;
import static org.infoshare.organisation.department.DepartmentReason.CREDIT_CODE_WRONG;
import static org.infoshare.organisation.department.DepartmentReason.DEPARTMENT_BUSY;
import static org.infoshare.organisation.department.DepartmentReason.DEPARTMENT_EXISTS;
import static org.infoshare.organisation.department.DepartmentReason.DEPARTMENT_NOT_FOUND;
import static org.infoshare.organisation.department.DepartmentReason.DEPARTMENT_NOT_YET_CREATED;
import static org.infoshare.organisation.department.DepartmentReason.MERGED_INTO_ITSELF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.CreditCode;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.FunctionRoles;

/** All departments, now and as they were, and who is whose sharing authority. */
@ApplicationScoped
public class Departments implements FunctionRoles {

  @Inject private DepartmentRecords records;
  @Inject private DepartmentVersions versions;
  @Inject private Clock clock;

  /**
   * The department with that code.
   *
   * @throws Refusal {@code department-not-found} if there is none
   */
  public DepartmentView get(String code) {
    var department = find(code);
    return department.view(authority(department));
  }

  /**
   * What the department was at that instant: what is said of it in a case or a record of evidence
   * is read with the time that stands there.
   *
   * @throws Refusal {@code department-not-found} if there is none, {@code department-not-yet} if it
   *     was created later
   */
  public DepartmentView at(String code, Instant instant) {
    find(code);
    var then =
        versions
            .at(code, instant)
            .orElseThrow(
                () ->
                    new Refusal(
                        DEPARTMENT_NOT_YET_CREATED,
                        code,
                        instant.atZone(clock.getZone()).toLocalDate()));
    return then.view(versions.authorityAt(then.level(), then.area(), instant).orElse(null));
  }

  /**
   * Takes the department that a filter names for a fault where there is none: an empty list would
   * pass for an answer.
   *
   * @param code null where the filter names none
   */
  public void checkExists(Checks checks, String pointer, String code) {
    boolean fine = code == null || (code.indexOf('\0') < 0 && records.find(code).isPresent());
    checks.require(fine, pointer, DEPARTMENT_NOT_FOUND, code);
  }

  /**
   * The same where something is to be done with it: what a merged department had stands under its
   * successor, whose code the fault tells.
   */
  public void checkNotMerged(Checks checks, String pointer, String code) {
    int faults = checks.faults().size();
    checkExists(checks, pointer, code);
    if (code != null && checks.faults().size() == faults && find(code).isMerged()) {
      checks.addFault(pointer, ALREADY_MERGED, code, records.successorOf(code));
    }
  }

  /** What the department was when that day ended; what changes on a day holds for that day. */
  DepartmentView at(String code, LocalDate day) {
    return at(code, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000));
  }

  /** Every version of a department, the first one first. */
  List<DepartmentVersion> versionsOf(String code) {
    find(code);
    return versions.findByCode(code);
  }

  public boolean exists(String code) {
    return records.find(code).isPresent();
  }

  /**
   * The code of a department's sharing authority, or null: the district's for one of a district,
   * the city's for one of the city and for a central body in it.
   */
  public String authorityOf(String code) {
    return authority(find(code));
  }

  /**
   * The code of the body that a department answers to, or null: its sharing authority; for a
   * district's authority the city's, and where there is none, as for the city's, its government
   * (Decree 809 art. 41).
   */
  public String superiorOf(String code) {
    var department = find(code);
    String authority = authority(department);
    if (!code.equals(authority)) {
      return authority;
    }
    String above =
        department.level() == DepartmentLevel.DISTRICT
            ? authority(DepartmentLevel.MUNICIPAL, DepartmentLevel.cityArea(department.area()))
            : null;
    return above == null ? government(department) : above;
  }

  /**
   * The code of the sharing authority of the city around a department, or null where there is none.
   */
  public String cityAuthorityOf(String code) {
    return authority(DepartmentLevel.MUNICIPAL, DepartmentLevel.cityArea(find(code).area()));
  }

  /**
   * The code of the department that has that function at that level in that area; of several the
   * first by code.
   */
  public Optional<String> findByFunction(DepartmentKind kind, DepartmentLevel level, String area) {
    return records.findByFunction(kind, level, area);
  }

  /**
   * Lets a department pass that is there, and keeps it there to the end of the transaction in hand.
   *
   * @throws Refusal {@code already-merged} if it ended in another
   */
  public void requireNotMerged(String code) {
    String successor = lockShared(code);
    if (successor != null) {
      throw new Refusal(ALREADY_MERGED, code, successor);
    }
  }

  /**
   * Keeps a department as it is to the end of the transaction in hand.
   *
   * @return its successor; null while it was not merged
   */
  public String lockShared(String code) {
    find(code);
    return records.lockShared(code);
  }

  /** The department that stands in the place of that one today, over any number of mergers. */
  public DepartmentView currentOf(String code) {
    return get(records.successorOf(code));
  }

  /** A department and all that went into it, by their codes. */
  public Set<String> withPredecessors(String code) {
    return records.withPredecessors(code);
  }

  /** The codes of the departments whose sharing authority is this one; none if it is none. */
  public Set<String> overseenBy(String authority) {
    return records.overseenBy(authority);
  }

  /** Those of them that were not merged. */
  Set<String> overseenWithoutMerged(String authority) {
    return records.overseenWithoutMerged(authority);
  }

  /** The codes of the other departments at the level and in the area of this one. */
  public Set<String> peersOf(String code) {
    return records.peersOf(code);
  }

  /**
   * Lets a department state a credit code, of the right form, as its own. What the operator told of
   * it stands.
   *
   * @throws Refusal {@code invalid} if it was registered where it does not suit the department's
   *     area, {@code credit-code-taken} if another department has it
   */
  public void requireOwnCreditCode(String code, String creditCode) {
    var department = find(code);
    if (!creditCode.equals(department.creditCode())) {
      String division = CreditCode.divisionCode(creditCode);
      new Checks()
          .require(
              department.isRegisteredIn(division),
              "/creditCode",
              CREDIT_CODE_AREA_MISMATCH,
              division,
              department.area())
          .refuseIfAny();
      requireUnusedCreditCode(creditCode, code);
    }
  }

  /**
   * Tells a department's unified social credit code, in the caller's transaction.
   *
   * @throws Refusal {@code invalid} if the code is not one, {@code credit-code-taken} if another
   *     department has it; nothing happens if it is told already
   */
  public void setCreditCode(String code, String creditCode) {
    var checks = new Checks().requirePresent("/creditCode", creditCode);
    checkCreditCode(checks, creditCode);
    checks.refuseIfAny();
    var department = lock(code);
    if (!creditCode.equals(department.creditCode())) {
      requireUnusedCreditCode(creditCode, code);
      store(department.changeCreditCode(creditCode, clock.instant()));
    }
  }

  @Override
  public Set<String> functionRolesOf(String code) {
    return find(code).kind().functionRoles();
  }

  List<DepartmentView> all() {
    var departments = records.all();
    return departments.stream()
        .map(department -> department.view(authorityAmong(departments, department)))
        .toList();
  }

  void add(Department department) {
    if (records.find(department.code()).isPresent()) {
      throw new Refusal(DEPARTMENT_EXISTS, department.code());
    }
    requireOnlyAuthority(
        department.code(), department.kind(), department.level(), department.area());
    requireUnusedCreditCode(department.creditCode(), department.code());
    records.add(department);
    versions.add(department.initialVersion());
  }

  /**
   * Lets a change pass that would change something.
   *
   * @throws Refusal {@code department-not-found}, {@code already-merged}, {@code
   *     department-unchanged}, {@code credit-code-taken} or {@code authority-exists}
   */
  void checkChange(String code, DepartmentChange asked) {
    var department = find(code);
    department.requireChanged(asked);
    requireUnusedCreditCode(asked.creditCode(), code);
    requireOnlyAuthority(
        code,
        Objects.requireNonNullElse(asked.kind(), department.kind()),
        Objects.requireNonNullElse(asked.level(), department.level()),
        Objects.requireNonNullElse(asked.area(), department.area()));
  }

  /** Changes a department, which is locked, and answers whether its function changed with it. */
  boolean change(String code, DepartmentChange asked) {
    var department = find(code);
    var before = department.kind();
    checkChange(code, asked);
    store(department.change(asked, clock.instant()));
    return before != department.kind();
  }

  /**
   * Lets a merger pass whose two departments are there.
   *
   * @throws Refusal {@code department-not-found}, {@code merged-into-itself} or {@code
   *     already-merged}
   */
  void checkMerger(String code, DepartmentMerger asked) {
    var department = find(code);
    if (code.equals(asked.into())) {
      throw new Refusal(MERGED_INTO_ITSELF);
    }
    department.requireNotMerged();
    find(asked.into()).requireNotMerged();
  }

  /** Ends a department in another; both are locked. */
  void merge(String code, DepartmentMerger asked) {
    store(find(code).merge(find(asked.into()), asked.document(), clock.instant()));
  }

  /**
   * Lets all commands of those departments end, and none begin before the transaction in hand ends;
   * what was read of them before is read again.
   *
   * @throws Refusal {@code merger-waits} where that takes more than ten seconds; the transaction
   *     can only be rolled back
   */
  void lockAll(String... codes) {
    if (!records.lockAll(codes)) {
      throw new Refusal(DEPARTMENT_BUSY);
    }
    for (String code : codes) {
      records.refresh(code);
    }
  }

  /** Collects what is wrong with a credit code at {@code /creditCode}; nothing where it is null. */
  public static void checkCreditCode(Checks checks, String creditCode) {
    if (creditCode != null) {
      int faults = checks.faults().size();
      checks.requireMatch("/creditCode", creditCode, CreditCode.PATTERN);
      if (checks.faults().size() == faults) {
        checks.require(
            CreditCode.hasValidCheckCharacter(creditCode), "/creditCode", CREDIT_CODE_WRONG);
      }
    }
  }

  /** The row first: of two changes at once the second then waits or is refused. */
  private void store(DepartmentVersion version) {
    records.flush();
    versions.add(version);
  }

  private void requireUnusedCreditCode(String creditCode, String code) {
    if (creditCode != null) {
      records
          .findByCreditCode(creditCode)
          .filter(other -> !other.code().equals(code))
          .ifPresent(
              other -> {
                throw new Refusal(CREDIT_CODE_TAKEN, other.code());
              });
    }
  }

  private void requireOnlyAuthority(
      String code, DepartmentKind kind, DepartmentLevel level, String area) {
    if (kind == DepartmentKind.SHARING_AUTHORITY) {
      String present = authority(level, area);
      if (present != null && !present.equals(code)) {
        throw new Refusal(AUTHORITY_EXISTS, present);
      }
    }
  }

  private Department lock(String code) {
    return records.lock(code).orElseThrow(() -> new Refusal(DEPARTMENT_NOT_FOUND, code));
  }

  private Department find(String code) {
    return records.find(code).orElseThrow(() -> new Refusal(DEPARTMENT_NOT_FOUND, code));
  }

  private String authority(Department department) {
    return authority(department.level(), department.area());
  }

  private String authority(DepartmentLevel level, String area) {
    return records
        .findAuthority(level.authorityLevel(), level.authorityArea(area))
        .map(Department::code)
        .orElse(null);
  }

  private String government(Department authority) {
    return records.all().stream()
        .filter(other -> other.kind() == DepartmentKind.GOVERNMENT && !other.isMerged())
        .filter(
            other -> other.level() == authority.level() && other.area().equals(authority.area()))
        .map(Department::code)
        .findFirst()
        .orElse(null);
  }

  private static String authorityAmong(List<Department> all, Department one) {
    var level = one.level();
    String area = level.authorityArea(one.area());
    return all.stream()
        .filter(other -> other.kind() == DepartmentKind.SHARING_AUTHORITY && !other.isMerged())
        .filter(other -> other.level() == level.authorityLevel() && other.area().equals(area))
        .map(Department::code)
        .findFirst()
        .orElse(null);
  }
}
