package org.infoshare.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * No root path hides another's operation. The container looks for the operation in the classes of
 * the most literal root that fits the address, and nowhere else (Jakarta REST 3.1, section 3.7.2):
 * an operation of a shorter root at such an address would be answered 404 or 405.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RootPathsTest {

  private static final String ANYTHING = "x";

  @Test
  void the_container_finds_every_operation_in_its_own_class() {
    Map<String, String> roots = rootsOfOperations();
    assertThat(roots).hasSizeGreaterThan(30);

    assertThat(hidden(roots)).isEmpty();
  }

  @Test
  void a_longer_root_hides_what_a_shorter_one_has_beneath_it() {
    var roots =
        Map.of(
            "catalogue/entries/{code}/revision", "catalogue/entries",
            "catalogue/entries/{code}", "catalogue",
            "catalogue/nodes", "catalogue",
            "catalogue/{list}", "catalogue",
            "accounts/{name}", "accounts");

    assertThat(hidden(roots))
        .containsExactly(
            "catalogue/entries/x of catalogue: looked for in catalogue/entries",
            "catalogue/entries of catalogue: looked for in catalogue/entries");
  }

  /** The addresses that are looked for in a class that has not got them. */
  private static List<String> hidden(Map<String, String> roots) {
    var known = new TreeSet<>(roots.values());
    var hidden = new ArrayList<String>();
    new TreeMap<>(roots)
        .forEach(
            (path, root) ->
                addresses(path, known).stream()
                    .filter(address -> !winner(address, known).equals(root))
                    .map(
                        address ->
                            "%s of %s: looked for in %s"
                                .formatted(address, root, winner(address, known)))
                    .forEach(hidden::add));
    return hidden;
  }

  /** The root that the container chooses: with the most literal characters of those that fit. */
  private static String winner(String address, Set<String> roots) {
    return roots.stream()
        .filter(root -> isRootOf(root, address))
        .max(Comparator.comparing(RootPathsTest::literalCharacters))
        .orElseThrow();
  }

  private static boolean isRootOf(String root, String address) {
    var wanted = segments(root);
    var given = segments(address);
    if (wanted.size() > given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!isTemplate(wanted.get(i)) && !wanted.get(i).equals(given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int literalCharacters(String root) {
    return root.replaceAll("\\{[^}]*}", "").length();
  }

  /** What may be called by a path: its parameters may have the words of any root as values. */
  private static List<String> addresses(String path, Set<String> roots) {
    var addresses = List.of("");
    int position = 0;
    for (String segment : segments(path)) {
      int here = position++;
      List<String> values = isTemplate(segment) ? values(here, roots) : List.of(segment);
      addresses =
          addresses.stream()
              .flatMap(
                  before ->
                      values.stream().map(value -> before.isEmpty() ? value : before + "/" + value))
              .toList();
    }
    return addresses;
  }

  private static List<String> values(int position, Set<String> roots) {
    var values = new TreeSet<String>();
    values.add(ANYTHING);
    roots.stream()
        .map(RootPathsTest::segments)
        .filter(root -> root.size() > position && !isTemplate(root.get(position)))
        .forEach(root -> values.add(root.get(position)));
    return List.copyOf(values);
  }

  private static Map<String, String> rootsOfOperations() {
    var roots = new TreeMap<String, String>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.infoshare.web.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .forEach(
                type -> {
                  String root = type.getAnnotation(Path.class).value();
                  Arrays.stream(type.getDeclaredMethods())
                      .filter(method -> isOperation(method.getAnnotations()))
                      .forEach(
                          method -> {
                            var own = method.getAnnotation(Path.class);
                            roots.put(own == null ? root : root + "/" + own.value(), root);
                          });
                });
    return roots;
  }

  private static boolean isOperation(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/"));
  }

  private static boolean isTemplate(String segment) {
    return segment.contains("{");
  }
}
