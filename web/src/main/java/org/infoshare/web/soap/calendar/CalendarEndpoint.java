package org.infoshare.web.soap.calendar;

import static org.infoshare.web.soap.common.CommonXml.dueDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.demonstration.DemonstrationClockService;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.time.calendar.CalendarService;
import org.infoshare.time.deadline.DueDateService;
import org.infoshare.ws.calendar.CalendarNoticeFile;
import org.infoshare.ws.calendar.CalendarNoticeList;
import org.infoshare.ws.calendar.CalendarNoticeReference;
import org.infoshare.ws.calendar.CalendarNoticeView;
import org.infoshare.ws.calendar.CalendarPort;
import org.infoshare.ws.calendar.ClockMove;
import org.infoshare.ws.calendar.DayQuestion;
import org.infoshare.ws.calendar.DemonstrationClockView;
import org.infoshare.ws.calendar.EnteredCalendarNotice;
import org.infoshare.ws.calendar.EnteredNotice;
import org.infoshare.ws.calendar.GetDemonstrationClock;
import org.infoshare.ws.calendar.ListCalendarNotices;
import org.infoshare.ws.common.DueDate;

/** The counting of working days and the yearly notices over SOAP. */
@ApplicationScoped
public class CalendarEndpoint implements CalendarPort {

  @Inject private DueDateService dueDates;
  @Inject private CalendarService notices;
  @Inject private DemonstrationClockService clock;

  @Override
  public DueDate getDueDate(DayQuestion request) {
    new Checks()
        .requirePresent("/from", request.getFrom())
        .requirePresent("/workingDays", request.getWorkingDays())
        .refuseIfAny();
    return dueDate(dueDates.calculate(request.getFrom(), request.getWorkingDays()));
  }

  @Override
  public CalendarNoticeList listCalendarNotices(ListCalendarNotices request) {
    var list = new CalendarNoticeList();
    notices.list().forEach(notice -> list.getItems().add(CalendarXml.notice(notice)));
    return list;
  }

  @Override
  public CalendarNoticeView getCalendarNotice(CalendarNoticeReference request) {
    return CalendarXml.notice(notices.get(request.getYear()));
  }

  @Override
  public EnteredNotice enterCalendarNotice(EnteredCalendarNotice request) {
    return CalendarXml.entered(notices.enter(request.getYear(), CalendarXml.command(request)));
  }

  @Override
  public EnteredNotice importCalendarNotice(CalendarNoticeFile request) {
    return CalendarXml.entered(
        notices.importFile(
            request.getYear(), request.getDocument(), request.getPublishedOn(), request.getFile()));
  }

  @Override
  public DemonstrationClockView getDemonstrationClock(GetDemonstrationClock request) {
    return CalendarXml.clock(clock.get());
  }

  @Override
  public DemonstrationClockView moveDemonstrationClock(ClockMove request) {
    return CalendarXml.clock(clock.move(request.getTo()));
  }
}
