package org.infoshare.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Makes a browser save a {@link FileAnswer} instead of showing or running it. */
@Provider
@FileAnswer
public class FileAnswers implements ContainerResponseFilter {

  @Context private HttpServletResponse servlet;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400) {
      // The server would add the charset of texts to a type without one.
      servlet.setCharacterEncoding(null);
      servlet.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
  }
}
