package org.greatcraftsman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.greatcraftsman.analysis.SimulationSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;
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

  private static final ApplicationModules MODULES =
      ApplicationModules.of(GreatCityCraftsmanApplication.class);

  private static final int LARGEST_PACKAGE = 45;

  @Test
  void modulesUseOnlyPublicTypesAndHaveNoCycles() {
    MODULES.verify();
  }

  /** Modulith reports a dependency that is not allowed, but not an allowed one that is unused. */
  @Test
  void eachModuleAllowsExactlyTheDependenciesItUses() {
    SoftAssertions assertions = new SoftAssertions();
    for (ApplicationModule module : MODULES) {
      String[] allowed = declaration(module).allowedDependencies();
      assertions
          .assertThat(usedInterfaces(module))
          .as("dependencies that the module %s uses", module.getIdentifier())
          .containsExactlyInAnyOrder(allowed);
    }
    assertions.assertAll();
  }

  private static org.springframework.modulith.ApplicationModule declaration(
      ApplicationModule module) {
    return module
        .getBasePackage()
        .getAnnotation(org.springframework.modulith.ApplicationModule.class)
        .orElseThrow(() -> new AssertionError("not declared: " + module.getIdentifier()));
  }

  /** The module interfaces that a module uses, written as in {@code allowedDependencies}. */
  private static Set<String> usedInterfaces(ApplicationModule module) {
    return module.getDirectDependencies(MODULES).stream()
        .map(ArchitectureTest::usedInterface)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String usedInterface(ApplicationModuleDependency dependency) {
    ApplicationModule target = dependency.getTargetModule();
    return target.getNamedInterfaces().stream()
        .filter(NamedInterface::isNamed)
        .filter(named -> named.contains(dependency.getTargetType()))
        .findFirst()
        .map(named -> target.getIdentifier() + " :: " + named.getName())
        .orElseGet(() -> target.getIdentifier().toString());
  }

  /** Modulith does not check the dependencies between the named interfaces of one module. */
  @Test
  void rankingUsesItsPointsAndAnalysisUsesRankingButNotViceVersa() {
    String ranking = "org.greatcraftsman.ranking";
    assertUsesOnly(ranking + ".points");
    assertUsesOnly(ranking, ranking + ".points");
    assertUsesOnly(ranking + ".analysis", ranking, ranking + ".points");
    assertUsesOnly(ranking + ".proof");
  }

  private static void assertUsesOnly(String user, String... used) {
    classes()
        .that()
        .resideInAPackage(user)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("java..")
                .or(JavaClass.Predicates.resideInAPackage(user))
                .or(JavaClass.Predicates.resideInAnyPackage(used)))
        .check(PRODUCTION_CLASSES);
  }

  @Test
  void noPackageHoldsMoreFilesThanAReaderCanSurvey() throws IOException {
    Map<Path, Long> files;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      files =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    }
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(files)
        .allSatisfy(
            (folder, number) ->
                assertThat(number).as(folder.toString()).isLessThanOrEqualTo(LARGEST_PACKAGE));
  }

  /**
   * Or the office would have accounts with a known password, and a clock that jumps. An office
   * simulates other rules over a synthetic vote list, so that source exists in every profile.
   */
  @Test
  void syntheticDataExistsInTheRehearsalProfileOnly() {
    classes()
        .that()
        .resideInAPackage("org.greatcraftsman.rehearsal..")
        .and()
        .areMetaAnnotatedWith(Component.class)
        .and()
        .areNotAssignableTo(SimulationSource.class)
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
