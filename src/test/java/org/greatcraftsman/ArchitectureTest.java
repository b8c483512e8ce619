package org.greatcraftsman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

class ArchitectureTest {

  private static final JavaClasses PRODUCTION_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.greatcraftsman");

  private static final DescribedPredicate<JavaAnnotation<?>> REHEARSAL_PROFILE =
      DescribedPredicate.describe(
          "@Profile(\"rehearsal\")",
          annotation ->
              annotation.getRawType().isEquivalentTo(Profile.class)
                  && Arrays.equals(
                      (String[]) annotation.get("value").orElseThrow(),
                      new String[] {"rehearsal"}));

  @Test
  void modulesUseOnlyPublicTypesAndHaveNoCycles() {
    ApplicationModules.of(GreatCityCraftsmanApplication.class).verify();
  }

  /** Or the office would have accounts with a known password, and a clock that jumps. */
  @Test
  void syntheticDataExistsInTheRehearsalProfileOnly() {
    classes()
        .that()
        .resideInAPackage("org.greatcraftsman.rehearsal..")
        .and()
        .areMetaAnnotatedWith(Component.class)
        .should()
        .beAnnotatedWith(REHEARSAL_PROFILE)
        .check(PRODUCTION_CLASSES);
  }

  @Test
  void onlyTheProcessModuleDependsOnTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.greatcraftsman.process..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(PRODUCTION_CLASSES);
  }

  /** Or nobody would check it: see {@code PageMethodSecurityConfiguration}. */
  @Test
  void permissionAnnotationsAppearOnControllersOnly() {
    DescribedPredicate<JavaAnnotation<?>> permission =
        DescribedPredicate.describe(
            "a permission of Spring Security",
            annotation ->
                annotation
                    .getRawType()
                    .getPackageName()
                    .startsWith("org.springframework.security.access"));
    DescribedPredicate<JavaClass> page =
        DescribedPredicate.describe("a page", type -> type.isMetaAnnotatedWith(Controller.class));
    noClasses()
        .that(DescribedPredicate.not(page))
        .should()
        .beAnnotatedWith(permission)
        .check(PRODUCTION_CLASSES);
    noMethods()
        .that()
        .areDeclaredInClassesThat(DescribedPredicate.not(page))
        .should()
        .beAnnotatedWith(permission)
        .check(PRODUCTION_CLASSES);
    // Of the permissions only one is looked for.
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "another permission than PreAuthorize",
                type ->
                    type.isAnnotation()
                        && type.getPackageName().startsWith("org.springframework.security.access")
                        && !type.isEquivalentTo(PreAuthorize.class)))
        .check(PRODUCTION_CLASSES);
  }

  /** Or it would not be heard: {@code spring.aop.auto} is off. */
  @Test
  void noClassDependsOnAspectJ() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.aspectj..")
        .check(PRODUCTION_CLASSES);
  }
}
