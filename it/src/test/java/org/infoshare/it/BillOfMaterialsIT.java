package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped, by the bills of materials of the build, held to the list of least versions. */
class BillOfMaterialsIT {

  private static final Path ROOT = Path.of("..");
  private static final Path VERSIONS = ROOT.resolve("docs/versions.md");
  private static final Pattern LEAST =
      Pattern.compile("\\| `([^`]+)` \\| ([0-9.]+) \\|.*", Pattern.MULTILINE);
  private static final Pattern NO_FIX =
      Pattern.compile("\\| `([^`]+)` ([0-9.]+) \\|.*", Pattern.MULTILINE);

  @Test
  void nothing_is_shipped_that_is_older_than_its_least_version() {
    var shipped = shipped();
    var least = rows(LEAST);

    assertThat(least).isNotEmpty();
    assertThat(shipped.keySet()).containsAll(least.keySet());
    least.forEach(
        (component, version) ->
            assertThat(shipped.get(component))
                .as(component + " " + shipped.get(component) + " is older than " + version)
                .allMatch(one -> Version.parse(one).compareTo(Version.parse(version)) >= 0));
  }

  @Test
  void what_has_no_fix_is_listed_in_the_version_that_is_shipped() {
    var shipped = shipped();

    assertThat(rows(NO_FIX)).isNotEmpty();
    rows(NO_FIX)
        .forEach(
            (component, version) ->
                assertThat(shipped.get(component)).as(component).containsExactly(version));
  }

  /** The versions of each component, in the bills of materials of the EAR and of the launcher. */
  private static Map<String, Set<String>> shipped() {
    return Stream.of("ear", "launcher")
        .flatMap(module -> components(ROOT.resolve(module + "/target/bom.json")))
        .collect(
            Collectors.groupingBy(
                one -> one.path("group").asText() + ":" + one.path("name").asText(),
                Collectors.mapping(one -> one.path("version").asText(), Collectors.toSet())));
  }

  private static Stream<JsonNode> components(Path bill) {
    try {
      var components = new ObjectMapper().readTree(bill.toFile()).required("components");
      assertThat(components).as(bill.toString()).isNotEmpty();
      return components.valueStream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> rows(Pattern pattern) {
    try {
      var rows = new TreeMap<String, String>();
      var matcher = pattern.matcher(Files.readString(VERSIONS));
      while (matcher.find()) {
        rows.put(matcher.group(1), matcher.group(2));
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
