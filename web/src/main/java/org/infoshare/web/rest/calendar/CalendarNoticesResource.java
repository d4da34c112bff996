package org.infoshare.web.rest.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.CalendarNoticeView;
import org.infoshare.time.calendar.CalendarService;
import org.infoshare.time.calendar.EnteredNotice;
import org.infoshare.time.calendar.NewCalendarNotice;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The notices of working days, by year. */
@Path("calendar/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarNoticesResource {

  private static final String CSV = "text/csv";

  @Inject private CalendarService service;

  @GET
  public Results<CalendarNoticeView> listCalendarNotices() {
    return new Results<>(service.list());
  }

  @GET
  @Path("{year}")
  public CalendarNoticeView getCalendarNotice(@PathParam("year") String year) {
    return service.get(year(new Parameters(), year));
  }

  @PUT
  @Path("{year}")
  @Consumes(MediaType.APPLICATION_JSON)
  public EnteredNotice enterCalendarNotice(@PathParam("year") String year, NewCalendarNotice body) {
    return service.enter(year(new Parameters(), year), body);
  }

  @PUT
  @Path("{year}/file")
  @Consumes(CSV)
  public EnteredNotice importCalendarNotice(
      @PathParam("year") String year,
      @QueryParam("document") String document,
      @QueryParam("publishedOn") String publishedOn,
      byte[] file) {
    var given = new Parameters();
    LocalDate published = given.date("publishedOn", publishedOn);
    return service.importFile(year(given, year), given.text(document), published, text(file));
  }

  private static int year(Parameters given, String year) {
    Integer read = given.number("year", year);
    given.refuseIfAny();
    return read;
  }

  private static String text(byte[] file) {
    if (file == null) {
      return null;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException otherCharset) {
      throw new Refusal(
          PlatformReason.MALFORMED, new Text("文件不是 UTF-8 编码。", "the file is not in UTF-8."));
    }
  }
}
