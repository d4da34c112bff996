package org.infoshare.web.soap.calendar;

import static org.infoshare.web.soap.common.CommonXml.list;

import java.util.List;
import org.infoshare.foundation.demonstration.DemonstrationClockView;
import org.infoshare.time.calendar.CalendarNoticeView;
import org.infoshare.time.calendar.DayChange;
import org.infoshare.time.calendar.EnteredNotice;
import org.infoshare.time.calendar.NamedDay;
import org.infoshare.time.calendar.NewCalendarNotice;
import org.infoshare.ws.calendar.EnteredCalendarNotice;

/**
 * Yearly notices and the clock between the records of the platform and the types of the contract.
 */
final class CalendarXml {

  private CalendarXml() {}

  static NewCalendarNotice command(EnteredCalendarNotice xml) {
    return new NewCalendarNotice(
        xml.getDocument(),
        xml.getPublishedOn(),
        list(xml.getDaysOff(), CalendarXml::day),
        list(xml.getDaysWorked(), CalendarXml::day));
  }

  private static NamedDay day(org.infoshare.ws.calendar.NamedDay xml) {
    return new NamedDay(xml.getDate(), xml.getName());
  }

  static org.infoshare.ws.calendar.CalendarNoticeView notice(CalendarNoticeView view) {
    var xml = new org.infoshare.ws.calendar.CalendarNoticeView();
    xml.setYear(view.year());
    xml.setDocument(view.document());
    xml.setPublishedOn(view.publishedOn());
    xml.getDaysOff().addAll(days(view.daysOff()));
    xml.getDaysWorked().addAll(days(view.daysWorked()));
    xml.setWorkingDays(view.workingDays());
    xml.setRevision(view.revision());
    xml.setEnteredAt(view.enteredAt());
    xml.setEnteredBy(view.enteredBy());
    return xml;
  }

  static org.infoshare.ws.calendar.EnteredNotice entered(EnteredNotice entered) {
    var xml = new org.infoshare.ws.calendar.EnteredNotice();
    xml.setNotice(notice(entered.notice()));
    entered.changes().forEach(change -> xml.getChanges().add(change(change)));
    return xml;
  }

  private static List<org.infoshare.ws.calendar.NamedDay> days(List<NamedDay> days) {
    return days.stream().map(CalendarXml::day).toList();
  }

  private static org.infoshare.ws.calendar.NamedDay day(NamedDay day) {
    var xml = new org.infoshare.ws.calendar.NamedDay();
    xml.setDate(day.date());
    xml.setName(day.name());
    return xml;
  }

  private static org.infoshare.ws.calendar.DayChange change(DayChange change) {
    var xml = new org.infoshare.ws.calendar.DayChange();
    xml.setDate(change.date());
    xml.setWorkedBefore(change.workedBefore());
    xml.setWorkedAfter(change.workedAfter());
    xml.setNameBefore(change.nameBefore());
    xml.setNameAfter(change.nameAfter());
    return xml;
  }

  static org.infoshare.ws.calendar.DemonstrationClockView clock(DemonstrationClockView view) {
    var xml = new org.infoshare.ws.calendar.DemonstrationClockView();
    xml.setNow(view.now());
    xml.setToday(view.today());
    xml.setMachineTime(view.machineTime());
    xml.setMovable(view.movable());
    return xml;
  }
}
