package org.infoshare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Attempts;

/** The six groups of features, and which way the arrows run. */
@AnalyzeClasses(packages = "org.infoshare", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class);

  private static final int MIN_CLASSES = 150;

  @ArchTest
  static void it_sees_the_whole_platform(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(MIN_CLASSES);
  }

  /** A feature that has to ask a higher one owns an interface, or tells of an event. */
  @ArchTest
  static final ArchRule features_form_no_cycle =
      slices().matching("org.infoshare.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule groups_know_only_those_below_them =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("foundation")
          .definedBy("org.infoshare.foundation..")
          .layer("time")
          .definedBy("org.infoshare.time..")
          .layer("organisation")
          .definedBy("org.infoshare.organisation..")
          .layer("catalogue")
          .definedBy("org.infoshare.catalogue..")
          .layer("sharing")
          .definedBy("org.infoshare.sharing..")
          .layer("cases")
          .definedBy("org.infoshare.cases..")
          .whereLayer("cases")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("sharing")
          .mayOnlyBeAccessedByLayers("cases")
          .whereLayer("catalogue")
          .mayOnlyBeAccessedByLayers("sharing", "cases")
          .whereLayer("organisation")
          .mayOnlyBeAccessedByLayers("catalogue", "sharing", "cases")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("organisation", "catalogue", "sharing", "cases")
          .ensureAllClassesAreContainedInArchitectureIgnoring("org.infoshare.schema..");

  @ArchTest
  static final ArchRule the_platform_package_depends_on_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.foundation.platform..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.infoshare..")
                  .and(not(resideInAnyPackage("org.infoshare.foundation.platform.."))));

  @ArchTest
  static final ArchRule the_core_knows_no_wire =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..", "jakarta.xml.ws..", "jakarta.servlet..", "org.infoshare.web..");

  /** A repository is hidden in its feature; what others see of a feature has to ask it. */
  @ArchTest
  static final ArchRule only_repositories_touch_the_entity_manager =
      noClasses()
          .that()
          .arePublic()
          .and()
          .resideOutsideOfPackage("org.infoshare.foundation.persistence")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  /**
   * On a server the classes are woven: what another class writes into a field is not stored there.
   * In tests it is, so that none of them would tell.
   */
  @ArchTest
  static final ArchRule the_fields_of_an_entity_are_set_by_itself =
      noClasses()
          .should()
          .setFieldWhere(
              describe(
                  "it is a field of another class that JPA maps",
                  access ->
                      MAPPED.stream().anyMatch(access.getTargetOwner()::isAnnotatedWith)
                          && !access
                              .getOriginOwner()
                              .isAssignableTo(access.getTargetOwner().getName())));

  /**
   * What runs without a role: timers, their jobs, what is loaded at the start, and what every call
   * needs before the caller is known or after its role was checked.
   */
  private static final Set<String> OPEN_TO_ALL =
      Set.of(
          "AccountCallers",
          "AnnouncementJob",
          "AnnouncementTimer",
          "AttachmentTransactions",
          "CalendarReminderJob",
          "CalendarReminderTimer",
          "ClockTimer",
          "DeadlineStepTransactions",
          "DeadlineTimer",
          "DemoCalendar",
          "DemoConnections",
          "DemoDepartments",
          "DemoSources",
          "DisposalJob",
          "DisposalTimer",
          "DisputeBatchJob",
          "DisputeBatchTimer",
          "ExpiryWarningJob",
          "ExpiryWarningTimer",
          "HarvestTimer",
          "HarvestTransactions",
          "IndexJob",
          "IndexTimer",
          "MergerFollowUpJob",
          "MergerFollowUpTimer",
          "PulseTimer",
          "ProtectionStartupCheck",
          "QualityJob",
          "QualityTimer",
          "RefusedObjectionRecorder",
          "RetentionJob",
          "RetentionTimer",
          "RunningNodeTimer",
          "ScannerStartupCheck",
          "SchemaCheck",
          "SealingJob",
          "SealingTimer",
          "SecurityEventTimer",
          "ServerConfigurationJob",
          "ServerConfigurationTimer",
          "SignInCleanupTimer",
          "SignInHistory",
          "SignInService",
          "TrialRecorder",
          "WorkbookJob",
          "WorkbookProgress",
          "WorkbookTimer");

  @ArchTest
  static final ArchRule nothing_but_the_named_classes_is_open_to_all =
      noClasses()
          .that(
              describe("are not on the list", type -> !OPEN_TO_ALL.contains(type.getSimpleName())))
          .should()
          .beAnnotatedWith(PermitAll.class)
          .orShould(haveAMethodThatIsOpenToAll());

  private static ArchCondition<JavaClass> haveAMethodThatIsOpenToAll() {
    return new ArchCondition<>("have a method that is open to all") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith(PermitAll.class))
            .forEach(
                method ->
                    events.add(SimpleConditionEvent.satisfied(method, method.getDescription())));
      }
    };
  }

  @ArchTest
  static void the_list_of_what_is_open_to_all_names_nothing_else(JavaClasses all) {
    assertThat(all.stream().filter(type -> type.isAnnotatedWith(PermitAll.class)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(OPEN_TO_ALL);
  }

  @ArchTest
  static final ArchRule every_boundary_method_says_who_may_call_it =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(PermitAll.class);

  /**
   * In a transaction of the container, a failed statement makes the commit after the method fail as
   * well, where nothing catches it; after two failures the container drops a timer for good.
   */
  @ArchTest
  static final ArchRule a_timer_lets_no_failure_through_to_the_container =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should(runOutsideTheContainersTransactions())
          .andShould(workByAttempts());

  private static ArchCondition<JavaMethod> runOutsideTheContainersTransactions() {
    return new ArchCondition<>("run outside the container's transactions") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean byBean =
            method
                .getOwner()
                .tryGetAnnotationOfType(TransactionManagement.class)
                .map(TransactionManagement::value)
                .filter(TransactionManagementType.BEAN::equals)
                .isPresent();
        boolean notSupported =
            method
                .tryGetAnnotationOfType(TransactionAttribute.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(TransactionAttribute.class))
                .map(TransactionAttribute::value)
                .filter(TransactionAttributeType.NOT_SUPPORTED::equals)
                .isPresent();
        events.add(
            new SimpleConditionEvent(
                method, byBean || notSupported, method.getDescription() + " has a transaction"));
      }
    };
  }

  private static ArchCondition<JavaMethod> workByAttempts() {
    return new ArchCondition<>("work by Attempts") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                method,
                callsAttempts(method, new HashSet<>()),
                method.getDescription() + " never calls Attempts"));
      }
    };
  }

  private static boolean callsAttempts(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
    return seen.add(from)
        && from.getCallsFromSelf().stream()
            .anyMatch(
                call ->
                    call.getTargetOwner().isEquivalentTo(Attempts.class)
                        || call.getTarget()
                            .resolveMember()
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .filter(target -> callsAttempts(target, seen))
                            .isPresent());
  }
}
