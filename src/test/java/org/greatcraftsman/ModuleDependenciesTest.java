package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterface;

class ModuleDependenciesTest {

  private static final ApplicationModules MODULES =
      ApplicationModules.of(GreatCityCraftsmanApplication.class);

  /** Modulith reports dependencies that are not allowed; an unused one would go unnoticed. */
  @Test
  void everyAllowedDependencyOfAModuleIsUsed() {
    Map<String, Set<String>> unused = new TreeMap<>();
    for (var module : MODULES) {
      Set<String> dependencies = allowedDependencies(module.getBasePackage());
      dependencies.removeAll(usedDependencies(module));
      if (!dependencies.isEmpty()) {
        unused.put(module.getIdentifier().toString(), dependencies);
      }
    }
    assertThat(unused).isEmpty();
  }

  private static Set<String> allowedDependencies(JavaPackage basePackage) {
    Set<String> allowed = new TreeSet<>();
    basePackage
        .findAnnotation(ApplicationModule.class)
        .ifPresent(module -> allowed.addAll(Arrays.asList(module.allowedDependencies())));
    allowed.remove(ApplicationModule.OPEN_TOKEN);
    return allowed;
  }

  private static Set<String> usedDependencies(
      org.springframework.modulith.core.ApplicationModule module) {
    Set<String> used = new TreeSet<>();
    module.getDirectDependencies(MODULES, DependencyType.values()).stream()
        .forEach(
            dependency -> used.add(name(dependency.getTargetModule(), dependency.getTargetType())));
    return used;
  }

  /** The name of a module, or of its named interface, as {@code allowedDependencies} gives it. */
  private static String name(
      org.springframework.modulith.core.ApplicationModule module, JavaClass type) {
    return module.getNamedInterfaces().stream()
        .filter(NamedInterface::isNamed)
        .filter(exposed -> exposed.contains(type))
        .map(exposed -> module.getIdentifier() + " :: " + exposed.getName())
        .findFirst()
        .orElse(module.getIdentifier().toString());
  }
}
