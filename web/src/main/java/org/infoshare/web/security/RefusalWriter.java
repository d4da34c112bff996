package org.infoshare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Challenge;
import org.infoshare.web.Language;
import org.infoshare.web.rest.Problem;
import org.infoshare.web.soap.PlainFault;

/** The answer to a caller who does not get as far as a wire, in the form of that wire. */
public final class RefusalWriter {

  private RefusalWriter() {}

  /** Answers with problem+json, or with a SOAP fault where a SOAP address was called. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    if (refusal.reason().kind() == Reason.Kind.UNAUTHENTICATED) {
      response.setHeader(Challenge.HEADER, Challenge.BASIC);
      response.addHeader(Challenge.HEADER, Challenge.BEARER);
    }
    response.setHeader("Cache-Control", "no-store");
    try {
      String path = request.getRequestURI().substring(request.getContextPath().length());
      if (path.startsWith("/soap12/")) {
        PlainFault.SOAP_12.write(response, refusal, language(request));
      } else if (path.startsWith("/soap/")) {
        PlainFault.SOAP_11.write(response, refusal, language(request));
      } else {
        writeProblem(request, response, refusal);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void writeProblem(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    var language = language(request);
    response.setStatus(Problem.status(refusal.reason()));
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", language.toLanguageTag());
    response.setHeader("Vary", "Accept-Language");
    Json.mapper().writeValue(response.getOutputStream(), Problem.of(refusal, language));
  }

  /** Without a header the server would name its own language as the preferred one. */
  private static Locale language(HttpServletRequest request) {
    return Language.preferred(
        request.getHeader("Accept-Language") == null
            ? List.of()
            : Collections.list(request.getLocales()));
  }
}
