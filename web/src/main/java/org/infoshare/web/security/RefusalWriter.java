package org.infoshare.web.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Answers;
import org.infoshare.web.Challenge;
import org.infoshare.web.Language;
import org.infoshare.web.RequestId;
import org.infoshare.web.RetryAfter;
import org.infoshare.web.SecurityHeadersFilter;
import org.infoshare.web.rest.Problem;
import org.infoshare.web.soap.Faults;
import org.infoshare.web.soap.WireVersion;

/**
 * The answer to a caller who is refused before the call reaches a wire, in the form of that wire.
 */
public final class RefusalWriter {

  private RefusalWriter() {}

  /** Answers with problem+json, or with a SOAP fault where a SOAP address was called. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    if (refusal.reason().kind() == Reason.Kind.UNAUTHENTICATED) {
      response.setHeader(Challenge.HEADER, Challenge.BASIC);
      response.addHeader(Challenge.HEADER, Challenge.BEARER);
    }
    CurrentCall.noteRefusal(refusal);
    response.setHeader("Cache-Control", "no-store");
    SecurityHeadersFilter.tell(request, response);
    RequestId.tell(request, response);
    int status = Problem.status(refusal.reason());
    var language = Language.of(request);
    String address = request.getRequestURI().substring(request.getContextPath().length());
    WireVersion.at(address)
        .ifPresentOrElse(
            version -> Faults.write(response, version, status, refusal, language),
            () -> problem(response, status, refusal, language));
  }

  private static void problem(
      HttpServletResponse response, int status, Refusal refusal, Locale language) {
    response.setStatus(status);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Content-Language", language.toLanguageTag());
    response.setHeader("Vary", "Accept-Language");
    if (RetryAfter.isDue(refusal)) {
      response.setHeader(RetryAfter.HEADER, RetryAfter.SECONDS);
    }
    Answers.send(response, bytes(Problem.of(refusal, language)));
  }

  private static byte[] bytes(Problem problem) {
    try {
      return Json.mapper().writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
