package org.infoshare.web.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.web.rest.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonsTest {

  private static final Path LIST = Path.of("..", "docs", "reasons.md");

  private final RestContract contract = RestContract.read();

  @Test
  void a_code_means_one_thing() {
    assertThat(Reasons.all())
        .hasSizeGreaterThan(50)
        .extracting(Reason::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void both_languages_say_the_same_arguments() {
    for (var reason : Reasons.all()) {
      assertThat(argumentsOf(reason.english()))
          .as(reason.code())
          .isEqualTo(argumentsOf(reason.chinese()));
    }
  }

  @Test
  void an_apostrophe_reaches_the_reader() {
    for (var reason : Reasons.all()) {
      assertThat(reason.english().replace("''", "")).as(reason.code()).doesNotContain("'");
    }
  }

  @Test
  void the_contract_knows_exactly_the_reasons_of_the_platform() {
    var promised = new TreeSet<>(contract.reasonsAnywhere());
    promised.addAll(contract.errorsAnywhere());
    for (var operation : contract.written()) {
      promised.addAll(operation.reasons());
      promised.addAll(operation.errors());
    }
    var known = new TreeSet<>(Reasons.all().stream().map(Reason::code).toList());
    assertThat(promised).isEqualTo(known);
  }

  @Test
  void an_operation_declares_exactly_the_statuses_of_its_reasons() {
    Map<String, Integer> statuses =
        Reasons.all().stream().collect(toMap(Reason::code, Problem::status));
    var partings = new ArrayList<String>();
    for (var operation : contract.written()) {
      var declared = new TreeSet<String>();
      operation.node().path("responses").fieldNames().forEachRemaining(declared::add);
      declared.removeIf(status -> status.startsWith("2") || status.equals("default"));
      var expected = new TreeSet<String>();
      operation.reasons().forEach(reason -> expected.add(String.valueOf(statuses.get(reason))));
      if (operation.takesIfMatch()) {
        expected.add("412");
      }
      if (expected.isEmpty()) {
        expected.add("401"); // which can occur anywhere, so that every operation declares a refusal
      }
      if (!declared.equals(expected)) {
        partings.add(operation.id() + ": " + declared + " / " + expected);
      }
    }
    assertThat(partings).isEmpty();
  }

  @Test
  void the_codes_of_fields_are_listed_where_an_operation_can_be_invalid() {
    for (var operation : contract.written()) {
      assertThat(operation.errors().isEmpty())
          .as(operation.id())
          .isNotEqualTo(operation.reasons().contains("invalid"));
    }
  }

  @Test
  void the_list_in_the_documentation_is_current() throws IOException {
    String list = list();
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(LIST, list);
    }
    assertThat(LIST)
        .as("docs/reasons.md; write it with: mvn test -pl wsdl,schema,ejb,web -Dupdate.docs=true")
        .hasContent(list);
  }

  private static String list() {
    var list = new StringBuilder();
    list.append(
        """
        # Reasons of refusals

        Every reason for which the platform declines something: the same stable code on both wires. Generated
        from the code, do not edit; `mvn test -pl wsdl,schema,ejb,web -Dupdate.docs=true` writes it anew. `{0}`, `{1}` stand for what
        the sentence tells in the case. `changed-meanwhile` is 412 where the call named what it read by `If-Match`.

        平台拒绝请求的全部理由;两种接口代码相同。本表由程序生成。
        """);
    String feature = "";
    for (var reasons : Reasons.enums()) {
      if (!Reasons.feature(reasons).equals(feature)) {
        feature = Reasons.feature(reasons);
        list.append("\n## ").append(feature).append("\n\n");
        list.append(
            "| code | kind | REST status | 中文 | English |\n| --- | --- | --- | --- | --- |\n");
      }
      for (var reason : Reasons.of(reasons)) {
        list.append(
            "| `%s` | %s | %d | %s | %s |%n"
                .formatted(
                    reason.code(),
                    reason.kind(),
                    Problem.status(reason),
                    plain(reason.chinese()),
                    plain(reason.english())));
      }
    }
    return list.toString();
  }

  /** A pattern of {@link MessageFormat} doubles its apostrophes. */
  private static String plain(String pattern) {
    return pattern.replace("''", "'");
  }

  private static int argumentsOf(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}
