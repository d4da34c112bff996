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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.CreditCode;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.FunctionRoles;

/** All departments, now and in the past, and their sharing authorities. */
@ApplicationScoped
public class Departments implements FunctionRoles, DepartmentNames, Territories {

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

  @Override
  public Territory territoryOf(String code) {
    var department = find(code);
    return Territory.of(department.level(), department.area());
  }

  /**
   * The version of a department at that instant. A case or an evidence record is read with the
   * version of its time.
   *
   * @throws Refusal {@code department-not-found} if there is none, {@code department-not-yet} if it
   *     was created later
   */
  public DepartmentView at(String code, Instant instant) {
    find(code);
    var version =
        versions
            .at(code, instant)
            .orElseThrow(
                () ->
                    new Refusal(
                        DEPARTMENT_NOT_YET_CREATED,
                        nameAndCode(code),
                        instant.atZone(clock.getZone()).toLocalDate()));
    return version.view(
        versions.authorityAt(version.level(), version.area(), instant).orElse(null));
  }

  /**
   * Adds a fault if the department that a filter names does not exist: an empty list would be
   * mistaken for an answer.
   *
   * @param code null if the filter names none
   */
  public void checkExists(Checks checks, String pointer, String code) {
    boolean exists = code == null || (code.indexOf('\0') < 0 && records.find(code).isPresent());
    checks.require(exists, pointer, DEPARTMENT_NOT_FOUND, code);
  }

  /**
   * Adds a fault if the department of a command does not exist or was merged. The fault names the
   * successor, which has taken over everything.
   */
  public void checkNotMerged(Checks checks, String pointer, String code) {
    int faults = checks.faults().size();
    checkExists(checks, pointer, code);
    if (code != null && checks.faults().size() == faults && find(code).isMerged()) {
      checks.addFault(
          pointer, ALREADY_MERGED, nameAndCode(code), nameAndCode(records.successorOf(code)));
    }
  }

  /**
   * The version of a department at the end of that day; a change takes effect for its whole day.
   */
  DepartmentView at(String code, LocalDate day) {
    return at(code, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000));
  }

  @Override
  public Map<String, String> namesOf(Collection<String> codes) {
    return records.namesOf(codes);
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
   * The code of a department's sharing authority, or null. It is the district's for a department of
   * a district, and the city's for a department of the city. A central body has the one whose
   * platform it joined, which does not oversee it.
   */
  public String authorityOf(String code) {
    return authority(find(code));
  }

  /** The code of the sharing authority that oversees a department; null for a central body. */
  public String overseerOf(String code) {
    return isCentral(code) ? null : authorityOf(code);
  }

  public boolean isCentral(String code) {
    return find(code).level() == DepartmentLevel.CENTRAL;
  }

  /**
   * The code of a department's superior, or null. It is the sharing authority of the department.
   * For the authority of a district it is the city's authority. If there is none, and for the
   * city's authority, it is the government (Decree 809 art. 41). A central body has none here.
   */
  public String superiorOf(String code) {
    return superiorOf(find(code));
  }

  private String superiorOf(Department department) {
    if (department.level() == DepartmentLevel.CENTRAL) {
      return null;
    }
    String authority = authority(department);
    if (!department.code().equals(authority)) {
      return authority;
    }
    String sharingAuthority =
        department.level() == DepartmentLevel.DISTRICT
            ? authority(DepartmentLevel.MUNICIPAL, DepartmentLevel.cityArea(department.area()))
            : null;
    return sharingAuthority == null ? government(department) : sharingAuthority;
  }

  /** The code of the sharing authority of a department's city, or null if there is none. */
  public String cityAuthorityOf(String code) {
    return authority(DepartmentLevel.MUNICIPAL, DepartmentLevel.cityArea(find(code).area()));
  }

  /**
   * The code of the department with that function, level and area; of several the first by code.
   */
  public Optional<String> findByFunction(DepartmentKind kind, DepartmentLevel level, String area) {
    return records.findByFunction(kind, level, area);
  }

  /**
   * Requires that a department was not merged, and locks it until the current transaction ends.
   *
   * @throws Refusal {@code already-merged} if it was merged into another
   */
  public void requireNotMerged(String code) {
    String successor = lockShared(code);
    if (successor != null) {
      throw alreadyMerged(code, successor);
    }
  }

  /**
   * Locks a department in its current state until the current transaction ends.
   *
   * @return its successor; null if it was not merged
   */
  public String lockShared(String code) {
    find(code);
    return records.lockShared(code);
  }

  /**
   * The current successor of a department, over any number of mergers; the department itself if it
   * was not merged.
   */
  public DepartmentView currentOf(String code) {
    return get(records.successorOf(code));
  }

  /** The codes of a department and of all departments that were merged into it. */
  public Set<String> withPredecessors(String code) {
    return records.withPredecessors(code);
  }

  /** The codes of all departments that were not merged into another. */
  public Set<String> notMerged() {
    return records.notMerged();
  }

  /**
   * The codes of the departments that this sharing authority oversees; none if it is not an
   * authority.
   */
  public Set<String> overseenBy(String authority) {
    return records.overseenBy(authority);
  }

  /** The codes of the departments of all districts of the city whose sharing authority this is. */
  public Set<String> inDistrictsOf(String authority) {
    return records.inDistrictsOf(authority);
  }

  /** The codes of the other departments at the level and in the area of this one. */
  public Set<String> peersOf(String code) {
    return records.peersOf(code);
  }

  /**
   * Admits a valid credit code that a department states as its own. The code that the operator has
   * set is not checked again.
   *
   * @throws Refusal {@code invalid} if it was registered in a division that does not match the
   *     department's area, {@code credit-code-taken} if another department has it
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
   * Sets a department's unified social credit code, in the caller's transaction. Nothing happens if
   * it is set already.
   *
   * @throws Refusal {@code invalid} if the code is malformed, {@code credit-code-taken} if another
   *     department has it
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

  /**
   * Checks that a department can be created.
   *
   * @throws Refusal {@code department-exists}, {@code authority-exists} or {@code
   *     credit-code-taken}
   */
  void checkNew(NewDepartment newDepartment) {
    String code = newDepartment.code();
    if (exists(code)) {
      throw new Refusal(DEPARTMENT_EXISTS, code);
    }
    requireOnlyAuthority(code, newDepartment.kind(), newDepartment.level(), newDepartment.area());
    requireUnusedCreditCode(newDepartment.creditCode(), code);
  }

  /** The code of the superior that a department would have, or null. */
  String superiorOf(NewDepartment newDepartment) {
    return superiorOf(new Department(newDepartment, clock.instant()));
  }

  /** Adds a department that was checked. */
  void add(Department department) {
    records.add(department);
    versions.add(department.initialVersion());
  }

  /**
   * Checks that a change is possible and has an effect.
   *
   * @throws Refusal {@code department-not-found}, {@code already-merged}, {@code
   *     department-unchanged}, {@code credit-code-taken} or {@code authority-exists}
   */
  void checkChange(String code, DepartmentChange change) {
    var department = find(code);
    requireNotMerged(department);
    department.requireChanged(change);
    requireUnusedCreditCode(change.creditCode(), code);
    requireOnlyAuthority(
        code,
        Objects.requireNonNullElse(change.kind(), department.kind()),
        Objects.requireNonNullElse(change.level(), department.level()),
        Objects.requireNonNullElse(change.area(), department.area()));
  }

  /** Changes a locked department, and returns whether its function changed too. */
  boolean change(String code, DepartmentChange change) {
    var department = find(code);
    var before = department.kind();
    checkChange(code, change);
    store(department.change(change, clock.instant()));
    return before != department.kind();
  }

  /**
   * Checks that a merger is possible.
   *
   * @throws Refusal {@code department-not-found}, {@code merged-into-itself} or {@code
   *     already-merged}
   */
  void checkMerger(String code, DepartmentMerger merger) {
    var department = find(code);
    if (code.equals(merger.successor())) {
      throw new Refusal(MERGED_INTO_ITSELF);
    }
    requireNotMerged(department);
    requireNotMerged(find(merger.successor()));
  }

  /** Merges a department into another; both are locked. */
  void merge(String code, DepartmentMerger merger) {
    store(find(code).merge(find(merger.successor()), merger.document(), clock.instant()));
  }

  /**
   * Locks departments until the current transaction ends: running commands finish first, and none
   * begins. The departments are then read again.
   *
   * @throws Refusal {@code department-busy} if that takes more than ten seconds; the transaction
   *     can then only be rolled back
   */
  void lockAll(String... codes) {
    if (!records.lockAll(codes)) {
      throw new Refusal(DEPARTMENT_BUSY);
    }
    for (String code : codes) {
      records.refresh(code);
    }
  }

  /** Adds the faults of a credit code at {@code /creditCode}; none if it is null. */
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

  /**
   * The row is written first, so that the second of two simultaneous changes waits or is refused.
   */
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
                throw new Refusal(CREDIT_CODE_TAKEN, nameAndCode(other.code()));
              });
    }
  }

  private void requireOnlyAuthority(
      String code, DepartmentKind kind, DepartmentLevel level, String area) {
    if (kind == DepartmentKind.SHARING_AUTHORITY) {
      String existing = authority(level, area);
      if (existing != null && !existing.equals(code)) {
        throw new Refusal(AUTHORITY_EXISTS, nameAndCode(existing));
      }
    }
  }

  private void requireNotMerged(Department department) {
    if (department.isMerged()) {
      throw alreadyMerged(department.code(), records.successorOf(department.code()));
    }
  }

  private Refusal alreadyMerged(String code, String successor) {
    return new Refusal(ALREADY_MERGED, nameAndCode(code), nameAndCode(successor));
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
