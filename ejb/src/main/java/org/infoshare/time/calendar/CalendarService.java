package org.infoshare.time.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/**
 * The yearly notices of working days. Everybody may read them; the head of the municipal sharing
 * authority enters them.
 */
@Stateless
public class CalendarService {

  @Inject private CalendarNotices notices;
  @Inject private CalendarAuthorities authorities;
  @Inject private Instance<CalendarListener> listeners;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** Every entered notice, by year. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<CalendarNoticeView> list() {
    return notices.all().stream().map(CalendarNotices.StoredNotice::view).toList();
  }

  /**
   * The notice of a year.
   *
   * @throws Refusal {@code calendar-notice-not-found} if it was not entered
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public CalendarNoticeView get(int year) {
    return Optional.of(year)
        .filter(CalendarNoticeValidator::isYear)
        .flatMap(possible -> notices.find(Year.of(possible)))
        .orElseThrow(
            () -> new Refusal(CalendarReason.CALENDAR_NOTICE_NOT_FOUND, String.valueOf(year)))
        .view();
  }

  /**
   * Enters the notice of a year, or replaces the previous one.
   *
   * @param year 2000 to 2100
   * @return the notice, with every day that has changed
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EnteredNotice enter(int year, NewCalendarNotice newNotice) {
    var caller = requireAuthority("enterCalendarNotice");
    return store(caller, new CalendarNoticeValidator(year, LocalDate.now(clock)).check(newNotice));
  }

  /**
   * Enters the notice of a year from a table of comma-separated values with the heading {@code
   * date,worked,name}.
   *
   * @param year 2000 to 2100
   * @throws Refusal {@code invalid} with every field and line at fault
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EnteredNotice importFile(int year, String document, LocalDate publishedOn, String file) {
    var caller = requireAuthority("importCalendarNotice");
    return store(
        caller,
        new CalendarNoticeValidator(year, LocalDate.now(clock)).check(document, publishedOn, file));
  }

  /**
   * The calendar belongs to the city: only the head of the municipal sharing authority maintains
   * it.
   */
  private Caller requireAuthority(String operation) {
    var caller = callers.current();
    if (!caller.hasRole(Roles.AUTHORITY)
        || !authorities.municipalAuthorities().contains(caller.department())) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
    return caller;
  }

  private EnteredNotice store(Caller caller, CalendarNotice notice) {
    notices.lock(notice.year());
    var previous = notices.find(notice.year());
    var changes = notice.changesFrom(previous.map(CalendarNotices.StoredNotice::notice));
    if (previous.isPresent() && previous.get().notice().equals(notice)) {
      return new EnteredNotice(previous.get().view(), changes);
    }
    var stored = notices.store(notice, caller.account(), clock.instant());
    evidence.record(
        Act.of(caller, previous.isEmpty() ? "calendar-notice-entered" : "calendar-notice-replaced")
            .subject(notice.year().toString())
            .detail("document", notice.document())
            .detail("revision", stored.revision())
            .detail(
                "changes", changes.stream().map(CalendarService::describe).collect(joining("; "))));
    listeners.forEach(listener -> listener.changed(notice.year()));
    return new EnteredNotice(stored.view(), changes);
  }

  private static String describe(DayChange change) {
    return "%s %s > %s"
        .formatted(
            change.date(),
            describe(change.workedBefore(), change.nameBefore()),
            describe(change.workedAfter(), change.nameAfter()));
  }

  private static String describe(boolean worked, String name) {
    return (worked ? "worked" : "off") + (name == null ? "" : " " + name);
  }
}
