package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The files of the contracts in one version of SOAP, unchanged except for their addresses, and the
 * list of them.
 */
final class ServedContracts {

  /** The address in the files, which is that of a platform on the local machine. */
  private static final String HOME = "http://localhost:8080/infoshare";

  private static final Pattern SCHEMA = Pattern.compile("schemaLocation=\"([a-z-]+\\.xsd)\"");
  private static final Pattern QUERY =
      Pattern.compile("(?:.*&)?(wsdl|xsd)(?:=([^&]*))?(?:&.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile(
          "<wsdl:documentation[^>]*>\\s*(.*?)\\s*</wsdl:documentation>", Pattern.DOTALL);

  private final WireVersion version;
  private final Map<String, String> files = new HashMap<>();

  ServedContracts(WireVersion version) {
    this.version = version;
    Contracts.NAMES.forEach(contract -> files.put(contract, text(version.wsdl(contract))));
  }

  /** Whether the address is that of a contract or of the list of contracts. */
  static boolean isAddress(HttpServletRequest request) {
    String contract = contract(request);
    return contract.isEmpty() || Contracts.NAMES.contains(contract);
  }

  /** Whether the address is that of the list of contracts. */
  static boolean isList(HttpServletRequest request) {
    return contract(request).isEmpty();
  }

  /** Answers with the requested file or list, or refuses it. */
  Optional<Refusal> answer(HttpServletRequest request, HttpServletResponse response) {
    String contract = contract(request);
    if (contract.isEmpty()) {
      write(response, "text/plain", list(base(request)));
      return Optional.empty();
    }
    String query = request.getQueryString();
    var asked = QUERY.matcher(query == null ? "" : query);
    if (!asked.matches()) {
      return Optional.of(new Refusal(PlatformReason.METHOD_NOT_ALLOWED));
    }
    String file =
        asked.group(1).toLowerCase(Locale.ROOT).equals("wsdl")
            ? files.get(contract)
            : schema(asked.group(2));
    if (file == null) {
      return Optional.of(new Refusal(PlatformReason.ADDRESS_NOT_FOUND));
    }
    write(response, "text/xml", addressed(file, base(request), contract));
    return Optional.empty();
  }

  private static String contract(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  /** The address of the application, as the caller knows it. */
  private static String base(HttpServletRequest request) {
    String called = request.getRequestURL().toString();
    return called.substring(0, called.length() - request.getRequestURI().length())
        + request.getContextPath();
  }

  private static String schema(String name) {
    String file = name == null ? "" : URLDecoder.decode(name, UTF_8);
    return file.matches("[a-z-]+\\.xsd") ? text(file) : null;
  }

  private String addressed(String file, String base, String contract) {
    return SCHEMA
        .matcher(file.replace(HOME, base))
        .replaceAll(
            "schemaLocation=\""
                + Matcher.quoteReplacement(base + version.path() + "/" + contract)
                + "?xsd=$1\"");
  }

  /** The addresses of the contracts, with the purpose of each in both languages. */
  private String list(String base) {
    var list = new StringBuilder();
    for (String contract : Contracts.NAMES) {
      list.append(base).append(version.path()).append('/').append(contract).append("?wsdl\n");
      var title = TITLE.matcher(files.get(contract));
      if (title.find()) {
        title
            .group(1)
            .lines()
            .limit(2)
            .forEach(line -> list.append("  ").append(line.strip()).append('\n'));
      }
    }
    return list.toString();
  }

  /** The text of a file; null if there is none. */
  private static String text(String name) {
    try (var file = Contracts.file(name)) {
      return file == null ? null : new String(file.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(HttpServletResponse response, String type, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
