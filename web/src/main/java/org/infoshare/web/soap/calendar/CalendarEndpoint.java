package org.infoshare.web.soap.calendar;

import static org.infoshare.web.soap.common.CommonXml.dueDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.deadline.DueDateService;
import org.infoshare.platform.Checks;
import org.infoshare.ws.calendar.CalendarPort;
import org.infoshare.ws.calendar.DayQuestion;
import org.infoshare.ws.common.DueDate;

/** The counting of working days over SOAP. */
@ApplicationScoped
public class CalendarEndpoint implements CalendarPort {

  @Inject private DueDateService service;

  @Override
  public DueDate getDueDate(DayQuestion request) {
    new Checks()
        .given("/from", request.getFrom())
        .given("/workingDays", request.getWorkingDays())
        .refuseIfAny();
    return dueDate(service.count(request.getFrom(), request.getWorkingDays()));
  }
}
