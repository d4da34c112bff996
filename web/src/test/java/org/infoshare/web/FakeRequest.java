package org.infoshare.web;

import static java.util.Collections.enumeration;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request as the server hands it over, with what a test gives it. */
public final class FakeRequest {

  private final Map<String, List<String>> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final String address;
  private final boolean secure;

  private Principal user;
  private String path = "/soap/x";

  private FakeRequest(String address, boolean secure) {
    this.address = address;
    this.secure = secure;
  }

  /** A request over a connection from that address. */
  public static FakeRequest from(String address, boolean secure) {
    return new FakeRequest(address, secure);
  }

  /** Adds a line of a header. */
  public FakeRequest header(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return this;
  }

  /** The container takes the caller for signed in. */
  public FakeRequest signedIn(String name) {
    user = () -> name;
    return this;
  }

  /** Asks for that path below the context. */
  public FakeRequest at(String asked) {
    path = asked;
    return this;
  }

  public HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> address;
                  case "isSecure" -> secure;
                  case "getUserPrincipal" -> user;
                  case "getScheme" -> secure ? "https" : "http";
                  case "getHeader" -> values(arguments[0]).stream().findFirst().orElse(null);
                  case "getHeaders" -> enumeration(values(arguments[0]));
                  case "getAttribute" -> attributes.get(arguments[0]);
                  case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                  case "getContextPath" -> "/infoshare";
                  case "getRequestURI" -> "/infoshare" + path;
                  default -> null;
                });
  }

  private List<String> values(Object name) {
    return headers.getOrDefault(name, List.of());
  }
}
