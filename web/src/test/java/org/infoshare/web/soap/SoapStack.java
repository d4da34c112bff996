package org.infoshare.web.soap;

import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.IdempotencyKey;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.organisation.account.SignInMethod;
import org.infoshare.organisation.account.UsedCredential;
import org.infoshare.web.soap.Endpoints.Endpoint;
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
import org.infoshare.ws.common.Record;
import org.infoshare.ws.common.RecordItem;
import org.infoshare.ws.exchange.ExchangePort;
import org.infoshare.ws.exchange.ExchangeQuery;
import org.infoshare.ws.exchange.ExchangeResult;

/**
 * The whole SOAP stack below the container: servlet, CXF, interceptors, contracts; behind it a
 * calendar and an exchange that answer as they are told.
 */
final class SoapStack {

  private final List<ExchangeQuery> asked = new ArrayList<>();
  private final List<Refusal> unreadable = new ArrayList<>();
  private final IdempotencyKey key = new IdempotencyKey();
  private final CurrentCredential inHand = new CurrentCredential();
  private RuntimeException failure;
  private String value = "广州";

  private final WireOverFakeHttp soap;
  private final WireOverFakeHttp soap12;

  private static final class Servlet11 extends SoapServlet {

    private static final long serialVersionUID = 1;

    private final transient Publisher publisher;

    Servlet11(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    Publisher publisher() {
      return publisher;
    }
  }

  private static final class Servlet12 extends Soap12Servlet {

    private static final long serialVersionUID = 1;

    private final transient Publisher publisher;

    Servlet12(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    Publisher publisher() {
      return publisher;
    }
  }

  SoapStack() throws ServletException {
    ExchangePort exchange = this::answer;
    var publisher =
        new Publisher(
            List.of(
                Endpoint.of("calendar", CalendarPort.class, new Calendar()),
                Endpoint.of(Endpoints.EXCHANGE, ExchangePort.class, exchange)),
            key,
            inHand,
            unreadable::add);
    soap = soap11(publisher);
    soap12 = soap12(publisher);
  }

  static WireOverFakeHttp soap11(Publisher publisher) throws ServletException {
    return new WireOverFakeHttp(new Servlet11(publisher), "/soap");
  }

  static WireOverFakeHttp soap12(Publisher publisher) throws ServletException {
    return new WireOverFakeHttp(new Servlet12(publisher), "/soap12");
  }

  void signedInWith(SignInMethod kind) {
    inHand.set(new UsedCredential(kind, null));
  }

  WireOverFakeHttp soap() {
    return soap;
  }

  WireOverFakeHttp soap12() {
    return soap12;
  }

  /** What the exchange was asked. */
  List<ExchangeQuery> asked() {
    return asked;
  }

  /** What the exchange was told of that could not be read. */
  List<Refusal> unreadable() {
    return unreadable;
  }

  /** The key of the last command. */
  IdempotencyKey key() {
    return key;
  }

  /** From now on every call fails so. */
  void fail(RuntimeException how) {
    failure = how;
  }

  /** From now on this is what the exchange finds. */
  void hold(String what) {
    value = what;
  }

  /** A calendar that only counts. */
  private final class Calendar implements CalendarPort {

    @Override
    public DueDate getDueDate(DayQuestion question) {
      if (failure != null) {
        throw failure;
      }
      var due = new DueDate();
      due.setFrom(question.getFrom());
      due.setWorkingDays(question.getWorkingDays());
      due.setDue(LocalDate.of(2026, 5, 11));
      return due;
    }

    @Override
    public CalendarNoticeList listCalendarNotices(ListCalendarNotices request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CalendarNoticeView getCalendarNotice(CalendarNoticeReference request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public EnteredNotice enterCalendarNotice(EnteredCalendarNotice request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public EnteredNotice importCalendarNotice(CalendarNoticeFile request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DemonstrationClockView getDemonstrationClock(GetDemonstrationClock request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DemonstrationClockView moveDemonstrationClock(ClockMove request) {
      throw new UnsupportedOperationException();
    }
  }

  private ExchangeResult answer(ExchangeQuery query) {
    if (failure != null) {
      throw failure;
    }
    asked.add(query);
    var item = new RecordItem();
    item.setName("name");
    item.setValue(value);
    var found = new Record();
    found.getItem().add(item);
    var result = new ExchangeResult();
    result.setEntry(query.getCode());
    result.setGrant(new UUID(0, 1));
    result.getRecords().add(found);
    return result;
  }
}
