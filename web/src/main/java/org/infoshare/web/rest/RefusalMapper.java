package org.infoshare.web.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Challenge;
import org.infoshare.web.Language;
import org.infoshare.web.RetryAfter;
import org.infoshare.web.security.CurrentCall;

/**
 * Answers a refusal as problem+json in the caller's language. If the state that {@code If-Match}
 * names has changed, the answer has a status of its own (RFC 9110, 15.5.13).
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    return answer(refusal, accepted(headers), isConditional(headers));
  }

  /**
   * @param conditional whether the caller named the state that it had read
   */
  static Response answer(Refusal refusal, List<Locale> accepted, boolean conditional) {
    CurrentCall.noteRefusal(refusal);
    var language = Language.preferred(accepted);
    var problem = Problem.of(refusal, language);
    boolean stale = conditional && refusal.reason() == PlatformReason.CHANGED_MEANWHILE;
    var answer =
        answer(
            stale
                ? problem.withStatus(Response.Status.PRECONDITION_FAILED.getStatusCode())
                : problem,
            language);
    if (RetryAfter.isDue(refusal)) {
      answer.getHeaders().putSingle(RetryAfter.HEADER, RetryAfter.SECONDS);
    }
    return answer;
  }

  private static Response answer(Problem problem, Locale language) {
    var response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .language(language)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(problem);
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header(Challenge.HEADER, Challenge.BASIC);
      response.header(Challenge.HEADER, Challenge.BEARER);
    }
    return response.build();
  }

  static boolean isConditional(HttpHeaders headers) {
    return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
  }

  /**
   * The languages that the caller accepts; none in particular if the header itself cannot be read.
   */
  static List<Locale> accepted(HttpHeaders headers) {
    try {
      return headers.getAcceptableLanguages();
    } catch (ProcessingException unreadable) {
      return List.of();
    }
  }
}
