package org.infoshare.web.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.util.List;
import java.util.Locale;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.web.Failures;

/**
 * Tells everything that reaches the wire and is not itself a refusal.
 *
 * <p>What the container declines becomes the refusal that says so. The rest is a defect: the caller
 * gets a reference, the log the cause under it.
 */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

  private static final Text UNREADABLE = new Text("首部或正文不完整。", "a header or the body is broken.");

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    return answer(thrown, RefusalMapper.accepted(headers), RefusalMapper.isConditional(headers));
  }

  static Response answer(Throwable thrown, List<Locale> accepted, boolean conditional) {
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    var answer = RefusalMapper.answer(refusalFor(thrown), accepted, conditional);
    if (thrown instanceof WebApplicationException http) {
      var allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allowed != null) {
        return Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
      }
    }
    return answer;
  }

  private static Refusal refusalFor(Throwable thrown) {
    var declined = Failures.asRefusal(thrown);
    if (declined.isPresent()) {
      return declined.get();
    }
    if (thrown instanceof WebApplicationException http) {
      return refusalFor(http);
    }
    if (thrown instanceof ProcessingException || thrown instanceof EOFException) {
      return new Refusal(PlatformReason.MALFORMED, UNREADABLE);
    }
    return Failures.defect(thrown);
  }

  private static Refusal refusalFor(WebApplicationException http) {
    int status = http.getResponse().getStatus();
    return switch (status) {
      case 401 -> new Refusal(PlatformReason.UNAUTHENTICATED);
      case 403 -> new Refusal(PlatformReason.ACCESS_DENIED);
      case 404 -> new Refusal(PlatformReason.ADDRESS_NOT_FOUND);
      case 405 -> new Refusal(PlatformReason.METHOD_NOT_ALLOWED);
      case 406 -> new Refusal(PlatformReason.NOT_ACCEPTABLE);
      case 415 -> new Refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE);
      default ->
          status < 500 ? new Refusal(PlatformReason.MALFORMED, UNREADABLE) : Failures.defect(http);
    };
  }
}
