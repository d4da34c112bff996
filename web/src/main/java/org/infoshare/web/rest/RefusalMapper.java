package org.infoshare.web.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.infoshare.platform.Refusal;
import org.infoshare.web.Challenge;
import org.infoshare.web.Language;

/** Tells a refusal as problem+json, in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    return answer(refusal, accepted(headers));
  }

  static Response answer(Refusal refusal, List<Locale> accepted) {
    var language = Language.preferred(accepted);
    var problem = Problem.of(refusal, language);
    var response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .language(language)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(problem);
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header(Challenge.HEADER, Challenge.BASIC);
    }
    return response.build();
  }

  /** What the caller accepts; nothing in particular where the header itself is unreadable. */
  static List<Locale> accepted(HttpHeaders headers) {
    try {
      return headers.getAcceptableLanguages();
    } catch (ProcessingException unreadable) {
      return List.of();
    }
  }
}
