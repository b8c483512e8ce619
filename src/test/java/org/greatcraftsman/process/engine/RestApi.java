package org.greatcraftsman.process.engine;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.dto.batch.BatchDto;
import org.camunda.bpm.engine.rest.dto.runtime.JobDto;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/**
 * The REST endpoints of the web apps that Camunda ships, read from the annotations of their
 * classes.
 */
final class RestApi {

  private static final Map<String, Application> APPLICATIONS =
      Map.of(
          "/camunda/api/engine", new EngineRestApplication(),
          "/camunda/api/cockpit", new CockpitApplication(),
          "/camunda/api/admin", new AdminApplication(),
          "/camunda/api/tasklist", new TasklistApplication());

  private final Set<Endpoint> endpoints = new TreeSet<>();

  /** An HTTP method at a path; {@code answer} is the simple name of the return type. */
  record Endpoint(String path, String method, String answer) implements Comparable<Endpoint> {

    /** True if the endpoint returns a job or batch or its path mentions jobs or batches. */
    boolean isAboutJobs() {
      return answer.equals(JobDto.class.getSimpleName())
          || answer.equals(BatchDto.class.getSimpleName())
          || Arrays.stream(path.toLowerCase().split("/"))
              .filter(segment -> !segment.startsWith("{"))
              .flatMap(segment -> Arrays.stream(segment.split("-")))
              .anyMatch(
                  word ->
                      word.matches("jobs?|jobpriority|retries|suspended|duedate|batch|.*async"));
    }

    @Override
    public int compareTo(Endpoint other) {
      return toString().compareTo(other.toString());
    }
  }

  private RestApi() {}

  /** Every endpoint, by path and method. */
  static Set<Endpoint> endpoints() {
    RestApi api = new RestApi();
    APPLICATIONS.forEach(
        (base, application) ->
            application.getClasses().stream()
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .forEach(resource -> api.read(resource, joined(base, resource))));
    return api.endpoints;
  }

  private void read(Class<?> resource, String base) {
    for (Method method : resource.getMethods()) {
      annotated(method)
          .ifPresent(
              declared -> {
                String path = joined(base, declared);
                Optional<String> httpMethod = httpMethod(declared);
                if (httpMethod.isPresent()) {
                  endpoints.add(
                      new Endpoint(path, httpMethod.get(), method.getReturnType().getSimpleName()));
                } else {
                  read(method.getReturnType(), path);
                }
              });
    }
  }

  /** The declaration of a method that has the annotations, in the class or in a supertype. */
  private static Optional<Method> annotated(Method method) {
    Deque<Class<?>> types = new ArrayDeque<>(Set.of(method.getDeclaringClass()));
    while (!types.isEmpty()) {
      Class<?> type = types.remove();
      Optional<Method> declared =
          Arrays.stream(type.getDeclaredMethods())
              .filter(other -> other.getName().equals(method.getName()))
              .filter(other -> Arrays.equals(other.getParameterTypes(), method.getParameterTypes()))
              .filter(
                  other -> other.isAnnotationPresent(Path.class) || httpMethod(other).isPresent())
              .findAny();
      if (declared.isPresent()) {
        return declared;
      }
      types.addAll(Arrays.asList(type.getInterfaces()));
      Optional.ofNullable(type.getSuperclass()).ifPresent(types::add);
    }
    return Optional.empty();
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(httpMethod -> httpMethod != null)
        .map(HttpMethod::value)
        .findAny();
  }

  private static String joined(String base, AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return (base + "/" + (path == null ? "" : path.value()))
        .replaceAll("/+", "/")
        .replaceAll("/$", "");
  }
}
