package org.infoshare.organisation.department;

import static org.infoshare.organisation.department.DepartmentReason.ALREADY_MERGED;
import static org.infoshare.organisation.department.DepartmentReason.DEPARTMENT_UNCHANGED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * The current state of a department, with its level and area.
 *
 * <p>Every change returns the new version, which is stored in the same transaction. A department
 * that was merged into another never changes again.
 */
@Entity
@Table(name = "department")
public class Department {

  /** The number of digits of a division code that name the city. */
  private static final int CITY = 4;

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DepartmentLevel level;

  @Column(nullable = false)
  private String area;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DepartmentKind kind;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "merged_into")
  private String mergedInto;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "valid_from", nullable = false)
  private Instant validFrom;

  protected Department() {
    // for JPA
  }

  Department(NewDepartment newDepartment, Instant now) {
    this.code = newDepartment.code();
    this.name = newDepartment.name();
    this.level = newDepartment.level();
    this.area = newDepartment.area();
    this.kind = newDepartment.kind();
    this.creditCode = newDepartment.creditCode();
    this.createdAt = now;
    this.validFrom = now;
  }

  String code() {
    return code;
  }

  DepartmentKind kind() {
    return kind;
  }

  DepartmentLevel level() {
    return level;
  }

  String area() {
    return area;
  }

  String creditCode() {
    return creditCode;
  }

  /**
   * Whether the department may be registered in that division: a district's in the district, the
   * city's in the city, and a central body or an organisation anywhere.
   */
  boolean isRegisteredIn(String division) {
    if (level == DepartmentLevel.CENTRAL || kind == DepartmentKind.ORGANISATION) {
      return true;
    }
    return level == DepartmentLevel.DISTRICT
        ? division.equals(area)
        : division.startsWith(area.substring(0, CITY));
  }

  boolean isMerged() {
    return mergedInto != null;
  }

  /** The first version. */
  DepartmentVersion initialVersion() {
    return versionBy(DepartmentChangeKind.CREATED, null);
  }

  /**
   * Applies a change.
   *
   * @throws Refusal {@code department-unchanged} if nothing would change, {@code already-merged} if
   *     it was merged
   */
  DepartmentVersion change(DepartmentChange change, Instant now) {
    requireChanged(change);
    apply(change);
    return beginVersion(DepartmentChangeKind.CHANGED, change.document(), now);
  }

  /** Requires that the change has an effect. */
  void requireChanged(DepartmentChange change) {
    requireNotMerged();
    boolean same =
        isSame(change.name(), name)
            && isSame(change.level(), level)
            && isSame(change.area(), area)
            && isSame(change.kind(), kind)
            && isSame(change.creditCode(), creditCode);
    if (same) {
      throw new Refusal(DEPARTMENT_UNCHANGED, nameAndCode());
    }
  }

  private static boolean isSame(Object changed, Object current) {
    return changed == null || changed.equals(current);
  }

  private void apply(DepartmentChange change) {
    name = change.name() == null ? name : change.name();
    level = change.level() == null ? level : change.level();
    area = change.area() == null ? area : change.area();
    kind = change.kind() == null ? kind : change.kind();
    creditCode = change.creditCode() == null ? creditCode : change.creditCode();
  }

  /**
   * Sets its credit code.
   *
   * @throws Refusal {@code department-unchanged} or {@code already-merged}
   */
  DepartmentVersion changeCreditCode(String newCreditCode, Instant now) {
    requireNotMerged();
    if (Objects.equals(creditCode, newCreditCode)) {
      throw new Refusal(DEPARTMENT_UNCHANGED, nameAndCode());
    }
    creditCode = newCreditCode;
    return beginVersion(DepartmentChangeKind.CREDIT_CODE, null, now);
  }

  /**
   * Merges it into its successor.
   *
   * @throws Refusal {@code already-merged} if it or the successor was merged
   */
  DepartmentVersion merge(Department into, String document, Instant now) {
    requireNotMerged();
    into.requireNotMerged();
    mergedInto = into.code;
    return beginVersion(DepartmentChangeKind.MERGED, document, now);
  }

  DepartmentView view(String authority) {
    return initialVersion().view(authority);
  }

  /**
   * Requires that the department was not merged.
   *
   * @throws Refusal {@code already-merged} if it was merged into another
   */
  void requireNotMerged() {
    if (isMerged()) {
      throw new Refusal(ALREADY_MERGED, nameAndCode(), mergedInto);
    }
  }

  private Text nameAndCode() {
    return DepartmentNames.nameAndCode(name, code);
  }

  /** Begins a new version. A clock that lags behind another node's must not reach into the past. */
  private DepartmentVersion beginVersion(
      DepartmentChangeKind change, String document, Instant now) {
    validFrom = now.isAfter(validFrom) ? now : validFrom.plusNanos(1000);
    return versionBy(change, document);
  }

  private DepartmentVersion versionBy(DepartmentChangeKind change, String document) {
    return new DepartmentVersion(
        code, name, level, area, kind, creditCode, mergedInto, change, document, validFrom, null);
  }
}
