package org.infoshare.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.persistence.Sql;

/** What the wires may know, and how a resource calls its feature. */
@AnalyzeClasses(packages = "org.infoshare", importOptions = DoNotIncludeTests.class)
class WireArchitectureTest {

  /**
   * Readings whose question is long or must not stand in an address; a harvest, which finds nothing
   * new when it is repeated; and what is repeatable in its steps, because something happens between
   * or after them: the scan of a document or an agreement, the record of a refused objection.
   */
  private static final Set<String> NOT_REPEATABLE =
      Set.of(
          "listRecordVersions",
          "query",
          "queryTrial",
          "proposeReuse",
          "runHarvest",
          "addAttachment",
          "raiseObjection",
          "fileAgreement");

  @ArchTest
  static final ArchRule resources_of_one_feature_do_not_know_another =
      slices().matching("org.infoshare.web.rest.(*)..").should().notDependOnEachOther();

  /** But for who calls, and for the evidence of an attempt to exchange that cannot be read. */
  @ArchTest
  static final ArchRule the_second_wire_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.web.soap..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.infoshare..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.infoshare.foundation..",
                              "org.infoshare.organisation.account..",
                              "org.infoshare.sharing.exchange..",
                              "org.infoshare.web",
                              "org.infoshare.web.rest",
                              "org.infoshare.web.security..",
                              "org.infoshare.web.soap.."))));

  @ArchTest
  static final ArchRule rest_does_not_know_the_second_wire =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.web.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.infoshare.web.soap..");

  @ArchTest
  static final ArchRule no_wire_reaches_the_database =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.web..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Sql.class);

  @ArchTest
  static final ArchRule resources_are_called_so =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .resideInAPackage("org.infoshare.web.rest..")
          .andShould()
          .haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule a_command_runs_once_for_each_key =
      methods()
          .that()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .or()
          .areAnnotatedWith(PATCH.class)
          .or()
          .areAnnotatedWith(DELETE.class)
          .should(callOnlyIdempotentCommands());

  private static ArchCondition<JavaMethod> callOnlyIdempotentCommands() {
    return new ArchCondition<>("call only commands that run once for each key") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isAnnotatedWith(Stateless.class))
            .filter(call -> !NOT_REPEATABLE.contains(method.getName()))
            .filter(call -> !isIdempotent(call))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
      }
    };
  }

  private static boolean isIdempotent(JavaMethodCall call) {
    return call.getTargetOwner().isAnnotatedWith(Idempotent.class)
        || call.getTarget().isAnnotatedWith(Idempotent.class);
  }
}
