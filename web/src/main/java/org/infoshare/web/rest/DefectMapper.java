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
import org.infoshare.web.Failures;

/**
 * Maps every exception that reaches the wire and is not itself a refusal.
 *
 * <p>What the container refuses becomes the refusal that means the same. Anything else is a defect:
 * the caller receives a reference, and the log contains the cause under that reference.
 */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

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
      return Failures.ofStatus(http.getResponse().getStatus())
          .orElseGet(() -> Failures.defect(http));
    }
    if (thrown instanceof ProcessingException || thrown instanceof EOFException) {
      return new Refusal(PlatformReason.MALFORMED, Failures.UNREADABLE);
    }
    return Failures.defect(thrown);
  }
}
