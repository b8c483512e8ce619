package org.greatcraftsman.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/**
 * The contract class of a process or of a decision table, read by reflection: the constants that
 * name its parts.
 *
 * @param type the contract class
 * @param key the id of the process or of the decision
 * @param constants for each nested class such as {@code Elements}, the names by constant
 */
record Contract(Class<?> type, String key, Map<String, Map<String, String>> constants) {

  /** The contracts of the processes under {@code processes/}. */
  static List<Contract> ofProcesses() {
    return read("Process");
  }

  /** The contracts of the decision tables that the code evaluates. */
  static List<Contract> ofDecisions() {
    return read("Decision");
  }

  /** The names in a nested class by constant; empty if there is no such class. */
  Map<String, String> in(String nested) {
    return constants.getOrDefault(nested, Map.of());
  }

  @Override
  public String toString() {
    return key;
  }

  private static List<Contract> read(String suffix) {
    List<Contract> contracts = new ArrayList<>();
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/greatcraftsman/process/*/*" + suffix + ".class")) {
        String name =
            new CachingMetadataReaderFactory()
                .getMetadataReader(resource)
                .getClassMetadata()
                .getClassName();
        Class<?> type = Class.forName(name);
        if (isContract(type)) {
          contracts.add(read(type));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ReflectiveOperationException unreadableContract) {
      throw new IllegalStateException(unreadableContract);
    }
    return contracts;
  }

  /** False for contracts of test diagrams and for other classes with the same suffix. */
  private static boolean isContract(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals("KEY"))
        && type.getProtectionDomain()
            .getCodeSource()
            .equals(Variable.class.getProtectionDomain().getCodeSource());
  }

  private static Contract read(Class<?> type) throws ReflectiveOperationException {
    Map<String, Map<String, String>> constants = new LinkedHashMap<>();
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (!nested.isEnum()) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Field constant : nested.getDeclaredFields()) {
          names.put(constant.getName(), name(constant));
        }
        constants.put(nested.getSimpleName(), names);
      }
    }
    return new Contract(type, name(type.getDeclaredField("KEY")), constants);
  }

  private static String name(Field constant) throws IllegalAccessException {
    constant.setAccessible(true);
    Object value = constant.get(null);
    return value instanceof Variable<?> variable ? variable.name() : (String) value;
  }

  /** All names in certain nested classes of the contracts. */
  static List<String> names(List<Contract> contracts, String... nested) {
    return contracts.stream()
        .flatMap(contract -> Arrays.stream(nested).map(contract::in))
        .flatMap(names -> Stream.of(names.values().toArray(String[]::new)))
        .distinct()
        .toList();
  }
}
