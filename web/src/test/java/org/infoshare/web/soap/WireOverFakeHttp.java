package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A servlet of the wire called as a container would, without one. */
final class WireOverFakeHttp {

  /** What came back. */
  record Answer(int status, String contentType, String text) {}

  private final ContractServlet servlet;
  private final String path;

  WireOverFakeHttp(ContractServlet servlet, String path) throws ServletException {
    this.servlet = servlet;
    this.path = path;
    servlet.init(
        fake(
            ServletConfig.class,
            (method, arguments) ->
                switch (method.getName()) {
                  case "getServletContext" -> fake(ServletContext.class, (m, a) -> null);
                  case "getServletName" -> "soap";
                  case "getInitParameterNames" -> Collections.emptyEnumeration();
                  default -> null;
                }));
  }

  Answer post(String contract, String contentType, byte[] body) {
    return post(contract, Map.of("Content-Type", contentType), new ByteArrayInputStream(body));
  }

  Answer post(String contract, Map<String, String> headers, InputStream body) {
    return call("POST", "/" + contract, null, headers, body);
  }

  Answer get(String pathInfo, String query) {
    return call("GET", pathInfo, query, Map.of(), InputStream.nullInputStream());
  }

  @SuppressWarnings("JdkObsolete") // The servlet specification wants a StringBuffer.
  private Answer call(
      String verb, String pathInfo, String query, Map<String, String> given, InputStream body) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(given);
    var status = new AtomicInteger(200);
    var answered = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    var written = new Written();
    String uri = "/infoshare" + path + pathInfo;
    var request =
        fake(
            HttpServletRequest.class,
            (method, arguments) ->
                switch (method.getName()) {
                  case "getMethod" -> verb;
                  case "getPathInfo" -> pathInfo;
                  case "getServletPath" -> path;
                  case "getContextPath" -> "/infoshare";
                  case "getRequestURI" -> uri;
                  case "getRequestURL" -> new StringBuffer("http://gov.example:9090" + uri);
                  case "getQueryString" -> query;
                  case "getScheme" -> "http";
                  case "getContentType" -> headers.get("Content-Type");
                  case "getContentLengthLong" -> -1L;
                  case "getInputStream" -> new Read(body);
                  case "getHeader" -> headers.get(arguments[0]);
                  case "getHeaderNames" -> Collections.enumeration(headers.keySet());
                  case "getLocales" -> Collections.enumeration(locales(headers));
                  case "getHeaders" -> Collections.enumeration(one(headers.get(arguments[0])));
                  default -> null;
                });
    var response =
        fake(
            HttpServletResponse.class,
            (method, arguments) -> {
              switch (method.getName()) {
                case "setStatus", "sendError" -> status.set((int) arguments[0]);
                case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                case "setHeader", "addHeader" ->
                    answered.put((String) arguments[0], (String) arguments[1]);
                case "getOutputStream" -> {
                  return written;
                }
                default -> {
                  return null;
                }
              }
              return null;
            });
    try {
      servlet.service(request, response);
    } catch (ServletException | IOException escaped) {
      throw new IllegalStateException("The wire let something through", escaped);
    }
    return new Answer(status.get(), answered.get("Content-Type"), written.bytes.toString(UTF_8));
  }

  private static List<Locale> locales(Map<String, String> headers) {
    return LanguageRange.parse(headers.get("Accept-Language")).stream()
        .map(range -> Locale.forLanguageTag(range.getRange()))
        .toList();
  }

  private static List<String> one(String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** What a fake answers to a call. */
  private interface Behaviour {
    Object on(Method method, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Behaviour behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object answer = behaviour.on(method, arguments);
              return answer == null ? nothing(method.getReturnType()) : answer;
            }));
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }

  private static final class Read extends ServletInputStream {

    private final InputStream bytes;

    Read(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Written extends ServletOutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int next) {
      bytes.write(next);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
