package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSet;
import org.infoshare.time.rulebook.RuleSetTables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of all steps of all cases, as the rule book lists them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepSourcesTest {

  private static final List<JavaClass> CLASSES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.infoshare")
              .stream()
              .toList();

  private static final List<CaseSteps> CASES =
      CLASSES.stream()
          .filter(one -> one.isAssignableTo(CaseSteps.class) && !one.isInterface())
          .map(StepSourcesTest::made)
          .sorted(Comparator.comparing(CaseSteps::caseKind))
          .toList();

  @Test
  void the_rule_book_lists_every_kind_of_case_that_has_a_transition_table() {
    assertThat(CASES)
        .extracting(CaseSteps::caseKind)
        .containsExactly(
            "dispute",
            "entry",
            "grant",
            "need",
            "objection",
            "onboarding",
            "request",
            "system",
            "violation");
    assertThat(
            CLASSES.stream()
                .filter(one -> one.getFields().stream().anyMatch(StepSourcesTest::holdsTransitions))
                .filter(one -> !one.isAssignableTo(RuleSetTables.class))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(
            CASES.stream().map(one -> one.getClass().getEnclosingClass().getName()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {RuleSet.GZ_2016, RuleSet.CN_2025})
  void every_step_states_its_source_and_cites_only_what_was_read(String ruleSet) {
    assertThat(rows(ruleSet)).isNotEmpty();
    assertThat(rows(ruleSet).flatMap(StepSourcesTest::sources))
        .doesNotContainNull()
        .allSatisfy(
            source -> {
              assertThat(ReadArticlesTest.unread(source.name())).isEmpty();
              assertThat(source.tag())
                  .isIn(
                      source.isConfigured()
                          ? List.of("INFERRED-A", "INFERRED-D")
                          : List.of("READ", "INFERRED-I"));
            });
  }

  /** 2016 rules, ch. III and ch. IV. */
  @Test
  void no_step_cites_a_law_that_does_not_apply_to_the_case() {
    assertThat(rows(RuleSet.GZ_2016).flatMap(StepSourcesTest::sources))
        .noneMatch(source -> source.name().startsWith("Decree 809"));
    assertThat(rows(RuleSet.CN_2025).flatMap(StepSourcesTest::sources))
        .noneMatch(source -> source.name().startsWith("Implementing Rules"));
  }

  /** Also what it does when a deadline expires: silence is configured. */
  @ParameterizedTest
  @ValueSource(strings = {RuleSet.GZ_2016, RuleSet.CN_2025})
  void what_the_platform_does_by_itself_is_configured(String ruleSet) {
    assertThat(rows(ruleSet).filter(row -> row.role() == null))
        .isNotEmpty()
        .allMatch(row -> row.source().isConfigured() && row.roleSource() == null);
  }

  @Test
  void an_article_that_was_not_read_cannot_be_cited() {
    for (int unread : new int[] {0, 5, 34, 36}) {
      assertThatIllegalArgumentException().isThrownBy(() -> StepSource.rulesOf2016(unread));
    }
    for (int unread : new int[] {0, 45}) {
      assertThatIllegalArgumentException().isThrownBy(() -> StepSource.decree(unread));
    }
  }

  private static Stream<Row<?, ?>> rows(String ruleSet) {
    return CASES.stream().flatMap(one -> one.tables().of(ruleSet).rows().stream());
  }

  /** The source of the step and, where a person takes it, that of the role. */
  private static Stream<StepSource> sources(Row<?, ?> row) {
    return row.role() == null ? Stream.of(row.source()) : Stream.of(row.source(), row.roleSource());
  }

  private static boolean holdsTransitions(JavaField field) {
    return field.getRawType().isEquivalentTo(TransitionTable.class)
        || field.getRawType().isEquivalentTo(RuleSetTables.class);
  }

  private static CaseSteps made(JavaClass steps) {
    try {
      Constructor<?> constructor = steps.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (CaseSteps) constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(steps.getName(), impossible);
    }
  }
}
