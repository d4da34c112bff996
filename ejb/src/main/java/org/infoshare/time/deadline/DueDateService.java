package org.infoshare.time.deadline;

import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Roles;

/** Calculates the end of a number of working days, with every day counted and skipped. */
@Stateless
public class DueDateService {

  /** The highest number of working days that can be counted: about a year. */
  static final int MAX_WORKING_DAYS = 250;

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  @Inject private DueDateCalculator dueDates;

  /**
   * The day on which the given number of working days is over.
   *
   * @param from the day of receipt, which is day 0
   * @param workingDays the number of working days, 1 to 250
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.AUTHORITY,
    Roles.REVIEWER,
    Roles.GOVERNMENT,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public DueDate calculate(LocalDate from, int workingDays) {
    check(from, workingDays);
    return dueDates.calculate(from, workingDays);
  }

  static void check(LocalDate from, int workingDays) {
    var checks = new Checks();
    checks.requirePresent("/from", from);
    if (from != null) {
      boolean fourDigits = !from.isBefore(EARLIEST) && !from.isAfter(LATEST);
      checks.require(fourDigits, "/from", OUT_OF_RANGE, EARLIEST, LATEST);
    }
    checks.require(
        workingDays >= 1 && workingDays <= MAX_WORKING_DAYS,
        "/workingDays",
        OUT_OF_RANGE,
        1,
        MAX_WORKING_DAYS);
    checks.refuseIfAny();
  }
}
