package org.infoshare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;

/** The rooms of the house, and which way the arrows run. */
@AnalyzeClasses(packages = "org.infoshare", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class);

  private static final int FEWEST_CLASSES = 150;

  @ArchTest
  static void it_sees_the_whole_platform(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES);
  }

  @ArchTest
  static final ArchRule features_form_no_cycle =
      slices().matching("org.infoshare.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule arrows_run_one_way =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("exchange")
          .definedBy("org.infoshare.exchange..")
          .layer("dispute")
          .definedBy("org.infoshare.dispute..")
          .layer("negotiation")
          .definedBy("org.infoshare.negotiation..")
          .layer("request")
          .definedBy("org.infoshare.request..")
          .layer("usage")
          .definedBy("org.infoshare.usage..")
          .layer("objection")
          .definedBy("org.infoshare.objection..")
          .layer("compliance")
          .definedBy("org.infoshare.compliance..")
          .layer("demonstration")
          .definedBy("org.infoshare.demonstration..")
          .optionalLayer("formcheck")
          .definedBy("org.infoshare.formcheck..")
          .optionalLayer("workbook")
          .definedBy("org.infoshare.workbook..")
          .optionalLayer("harvest")
          .definedBy("org.infoshare.harvest..")
          .optionalLayer("quality")
          .definedBy("org.infoshare.quality..")
          .optionalLayer("dcat")
          .definedBy("org.infoshare.dcat..")
          .optionalLayer("search")
          .definedBy("org.infoshare.search..")
          .optionalLayer("source")
          .definedBy("org.infoshare.source..")
          .layer("attachment")
          .definedBy("org.infoshare.attachment..")
          .layer("dataset")
          .definedBy("org.infoshare.dataset..")
          .layer("grant")
          .definedBy("org.infoshare.grant..")
          .optionalLayer("onboarding")
          .definedBy("org.infoshare.onboarding..")
          .layer("catalogue")
          .definedBy("org.infoshare.catalogue..")
          .layer("department")
          .definedBy("org.infoshare.department..")
          .layer("account")
          .definedBy("org.infoshare.account..")
          .whereLayer("exchange")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("dispute")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("negotiation")
          .mayOnlyBeAccessedByLayers("dispute")
          .whereLayer("usage")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("objection")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("compliance")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("demonstration")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("request")
          .mayOnlyBeAccessedByLayers("dispute", "negotiation")
          .whereLayer("formcheck")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("workbook")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("harvest")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("quality")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("dcat")
          .mayOnlyBeAccessedByLayers("harvest")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("formcheck", "harvest")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("formcheck", "objection", "negotiation")
          .whereLayer("attachment")
          .mayOnlyBeAccessedByLayers("dispute", "request", "objection", "negotiation")
          .whereLayer("dataset")
          .mayOnlyBeAccessedByLayers("exchange", "quality", "objection")
          .whereLayer("grant")
          .mayOnlyBeAccessedByLayers(
              "request", "exchange", "usage", "objection", "compliance", "negotiation")
          .whereLayer("onboarding")
          .mayOnlyBeAccessedByLayers(
              "request", "exchange", "dataset", "usage", "objection", "negotiation")
          .whereLayer("catalogue")
          .mayOnlyBeAccessedByLayers(
              "dispute",
              "compliance",
              "request",
              "negotiation",
              "usage",
              "grant",
              "dataset",
              "exchange",
              "search",
              "source",
              "formcheck",
              "workbook",
              "dcat",
              "harvest",
              "objection",
              "quality")
          .whereLayer("department")
          .mayOnlyBeAccessedByLayers(
              "onboarding",
              "catalogue",
              "grant",
              "dispute",
              "request",
              "negotiation",
              "usage",
              "compliance",
              "dataset",
              "exchange",
              "search",
              "source",
              "formcheck",
              "workbook",
              "dcat",
              "harvest",
              "objection",
              "quality")
          .whereLayer("account")
          .mayOnlyBeAccessedByLayers("department", "onboarding");

  @ArchTest
  static final ArchRule the_platform_package_depends_on_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.platform..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.infoshare..")
                  .and(not(resideInAnyPackage("org.infoshare.platform.."))));

  @ArchTest
  static final ArchRule evidence_stands_on_the_platform_only =
      noClasses()
          .that()
          .resideInAPackage("org.infoshare.evidence..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.infoshare..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.infoshare.platform..", "org.infoshare.evidence.."))));

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
          .resideOutsideOfPackage("org.infoshare.platform")
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
}
