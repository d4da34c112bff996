package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.command.IdempotencyKey;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.organisation.account.SignInMethod;
import org.infoshare.organisation.account.UsedCredential;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.web.rest.Parameters;

/**
 * The whole SOAP stack below the container: servlet, CXF, interceptors, contracts; behind it a
 * calendar, an exchange and a store of documents that answer as they are told.
 */
final class SoapStack {

  private final List<ExchangeQuery> asked = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<byte[]> added = new ArrayList<>();
  private final List<Refusal> unreadable = new ArrayList<>();
  private final IdempotencyKey key = new IdempotencyKey();
  private final CurrentCredential inHand = new CurrentCredential();
  private RuntimeException failure;
  private Object value = "广州";

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
    var publisher =
        new Publisher(
            operations(new Calendar(), new Exchange(), new Attachments()),
            key,
            inHand,
            unreadable::add);
    soap = soap11(publisher);
    soap12 = new WireOverFakeHttp(new Servlet12(publisher), "/soap12");
  }

  /** The operations of these resources. */
  static Operations operations(Object... resources) {
    return new Operations(
        Arrays.stream(resources).collect(Collectors.toMap(Object::getClass, each -> each)));
  }

  static WireOverFakeHttp soap11(Publisher publisher) throws ServletException {
    return new WireOverFakeHttp(new Servlet11(publisher), "/soap");
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

  /** The documents that were added. */
  List<byte[]> added() {
    return added;
  }

  /** What the documents were called. */
  List<String> labels() {
    return labels;
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
  void hold(Object what) {
    value = what;
  }

  private void failIfTold() {
    if (failure != null) {
      throw failure;
    }
  }

  /** A calendar that always ends on the same day. */
  @Path("calendar")
  public final class Calendar {

    @GET
    public DueDate calculateDueDate(
        @QueryParam("from") String from, @QueryParam("workingDays") String workingDays) {
      var given = new Parameters();
      var day = given.required("from", from, given.date("from", from));
      var count =
          given.required("workingDays", workingDays, given.number("workingDays", workingDays));
      given.refuseIfAny();
      failIfTold();
      return new DueDate(
          day, count, LocalDate.of(2026, 5, 11), null, null, null, null, null, List.of());
    }

    @GET
    public DueDate getCalendarNotice(@PathParam("year") String year) {
      failIfTold();
      return new DueDate(null, Integer.parseInt(year), null, null, null, null, null, null, null);
    }
  }

  /** An exchange that always finds one record. */
  @Path("exchange/{code}")
  public final class Exchange {

    @POST
    public ExchangeResult query(@PathParam("code") String code, ExchangeQuery query) {
      failIfTold();
      asked.add(query);
      return new ExchangeResult(
          code, 1, new UUID(0, 1), 7, List.of(Map.of("name", value)), List.of(), null);
    }
  }

  /** A store of one document. */
  @Path("attachments")
  public final class Attachments {

    @POST
    public AttachmentView addAttachment(@QueryParam("label") String label, byte[] content) {
      failIfTold();
      labels.add(label);
      added.add(content);
      return null;
    }

    @GET
    public byte[] downloadAttachment(@PathParam("id") String id) {
      return "the file itself".repeat(100).getBytes(UTF_8);
    }
  }
}
