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
import org.infoshare.foundation.platform.Refusal;

/**
 * A department as it is now, at its level and in its area.
 *
 * <p>Every change answers the version that it begins, to be stored in the same transaction; a
 * department that was merged into another never changes again.
 */
@Entity
@Table(name = "department")
public class Department {

  /** How many digits of a division code name the city. */
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

  Department(NewDepartment asked, Instant now) {
    this.code = asked.code();
    this.name = asked.name();
    this.level = asked.level();
    this.area = asked.area();
    this.kind = asked.kind();
    this.creditCode = asked.creditCode();
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
   * Whether a body like this is registered in that division: one of a district in the district, one
   * of the city in the city; a central body and an organisation wherever they belong.
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
    return versionBy(VersionChange.CREATED, null);
  }

  /**
   * Becomes what the change says.
   *
   * @throws Refusal {@code department-unchanged} if it is that already, {@code already-merged} if
   *     it is no more
   */
  DepartmentVersion change(DepartmentChange asked, Instant now) {
    requireChanged(asked);
    apply(asked);
    return beginVersion(VersionChange.CHANGED, asked.document(), now);
  }

  /** Lets a change pass that would change something. */
  void requireChanged(DepartmentChange asked) {
    requireNotMerged();
    boolean same =
        isSame(asked.name(), name)
            && isSame(asked.level(), level)
            && isSame(asked.area(), area)
            && isSame(asked.kind(), kind)
            && isSame(asked.creditCode(), creditCode);
    if (same) {
      throw new Refusal(DEPARTMENT_UNCHANGED, code);
    }
  }

  private static boolean isSame(Object asked, Object now) {
    return asked == null || asked.equals(now);
  }

  private void apply(DepartmentChange asked) {
    name = asked.name() == null ? name : asked.name();
    level = asked.level() == null ? level : asked.level();
    area = asked.area() == null ? area : asked.area();
    kind = asked.kind() == null ? kind : asked.kind();
    creditCode = asked.creditCode() == null ? creditCode : asked.creditCode();
  }

  /**
   * Tells its credit code.
   *
   * @throws Refusal {@code department-unchanged} or {@code already-merged}
   */
  DepartmentVersion changeCreditCode(String newCreditCode, Instant now) {
    requireNotMerged();
    if (Objects.equals(creditCode, newCreditCode)) {
      throw new Refusal(DEPARTMENT_UNCHANGED, code);
    }
    creditCode = newCreditCode;
    return beginVersion(VersionChange.CREDIT_CODE, null, now);
  }

  /**
   * Ends in its successor.
   *
   * @throws Refusal {@code already-merged} if it or the successor is no more
   */
  DepartmentVersion merge(Department into, String document, Instant now) {
    requireNotMerged();
    into.requireNotMerged();
    mergedInto = into.code;
    return beginVersion(VersionChange.MERGED, document, now);
  }

  DepartmentView view(String authority) {
    return initialVersion().view(authority);
  }

  /**
   * Lets pass what is there.
   *
   * @throws Refusal {@code already-merged} if it ended in another
   */
  void requireNotMerged() {
    if (isMerged()) {
      throw new Refusal(ALREADY_MERGED, code, mergedInto);
    }
  }

  /** From now on; a clock that lags behind another node's must not reach into the past. */
  private DepartmentVersion beginVersion(VersionChange change, String document, Instant now) {
    validFrom = now.isAfter(validFrom) ? now : validFrom.plusNanos(1000);
    return versionBy(change, document);
  }

  private DepartmentVersion versionBy(VersionChange change, String document) {
    return new DepartmentVersion(
        code, name, level, area, kind, creditCode, mergedInto, change, document, validFrom, null);
  }
}
