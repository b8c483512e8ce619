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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.greatcraftsman.analysis.SimulationSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.core.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The dependencies between the modules, and rules that hold for all classes. */
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

  private static final int MAX_PACKAGE_SIZE = 45;
  private static final Path SOURCES = Path.of("src/main/java");

  /** Matches an import; the group captures the name of the outermost type. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?(org\\.greatcraftsman(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*)",
          Pattern.MULTILINE);

  @Test
  void modulesUseOnlyPublicTypesAndHaveNoCycles() {
    MODULES.verify();
  }

  /**
   * Modulith reports a dependency that is not allowed, but not an allowed one that is unused. This
   * test also reads the imports, because the compiler inlines constants of another module, so that
   * a class file does not show the dependency.
   */
  @Test
  void eachModuleAllowsExactlyTheDependenciesItUses() throws IOException {
    SoftAssertions assertions = new SoftAssertions();
    for (ApplicationModule module : MODULES) {
      Set<String> used = new TreeSet<>();
      module.getDirectDependencies(MODULES, DependencyType.values()).stream()
          .map(dependency -> interfaceOf(dependency.getTargetModule(), dependency.getTargetType()))
          .forEach(used::add);
      for (JavaClass imported : importedTypes(module)) {
        MODULES
            .getModuleByType(imported.getName())
            .filter(target -> !target.equals(module) && !target.isRootModule())
            .map(target -> interfaceOf(target, imported))
            .ifPresent(used::add);
      }
      assertions
          .assertThat(used)
          .as("dependencies that the module %s uses", module.getIdentifier())
          .containsExactlyInAnyOrder(declaration(module).allowedDependencies());
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

  /** The interface of a module that exposes a type, written as in {@code allowedDependencies}. */
  private static String interfaceOf(ApplicationModule module, JavaClass type) {
    String outermost = type.getName().replaceFirst("\\$.*", "");
    return module.getNamedInterfaces().stream()
        .filter(NamedInterface::isNamed)
        .filter(
            named -> named.asJavaClasses().anyMatch(exposed -> exposed.getName().equals(outermost)))
        .findFirst()
        .map(named -> module.getIdentifier() + " :: " + named.getName())
        .orElseGet(() -> module.getIdentifier().toString());
  }

  /** The outermost types of the application that the sources of a module import. */
  private static Set<JavaClass> importedTypes(ApplicationModule module) throws IOException {
    Path folder = SOURCES.resolve(module.getBasePackage().getName().replace('.', '/'));
    Set<JavaClass> types = new HashSet<>();
    for (Path source : sources(folder)) {
      Matcher imports = IMPORT.matcher(Files.readString(source));
      while (imports.find()) {
        types.add(PRODUCTION_CLASSES.get(imports.group(1)));
      }
    }
    return types;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
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
  void noPackageHasMoreThan45Files() throws IOException {
    Map<Path, Long> files =
        sources(SOURCES).stream()
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(files)
        .allSatisfy(
            (folder, number) ->
                assertThat(number).as(folder.toString()).isLessThanOrEqualTo(MAX_PACKAGE_SIZE));
  }

  /**
   * An office must not have accounts with public passwords or a clock that jumps. The exception is
   * the synthetic vote list, over which an office simulates other rules.
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

  /** Other beans are not intercepted; see {@code PageMethodSecurityConfiguration}. */
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
    // PreAuthorize is the only annotation that is evaluated.
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

  /** An aspect would have no effect, because {@code spring.aop.auto} is false. */
  @Test
  void noClassDependsOnAspectJ() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.aspectj..")
        .check(PRODUCTION_CLASSES);
  }
}
