package org.greatcraftsman.process.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.greatcraftsman.process.Form;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.StartForm;
import org.greatcraftsman.process.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Registry of the form beans by the ids in {@link FormFor}. The beans are resolved at the first
 * use, because forms depend on services that depend on the engine, and the engine depends on the
 * form guard.
 */
@Component
public class Forms {

  private final SingletonSupplier<Map<String, TaskForm<?>>> tasks;
  private final SingletonSupplier<Map<String, StartForm<?>>> starts;

  public Forms(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms) {
    this.tasks = SingletonSupplier.of(() -> byId(taskForms));
    this.starts = SingletonSupplier.of(() -> byId(startForms));
  }

  /** The form of a user task, by its element id. */
  public Optional<TaskForm<?>> ofTask(String element) {
    return Optional.ofNullable(tasks.obtain().get(element));
  }

  /** The start form of a process, by its key. */
  public Optional<StartForm<?>> ofStart(String process) {
    return Optional.ofNullable(starts.obtain().get(process));
  }

  /** The element ids of the user tasks that have a form. */
  public Set<String> tasks() {
    return tasks.obtain().keySet();
  }

  /** The keys of the processes that have a start form. */
  public Set<String> starts() {
    return starts.obtain().keySet();
  }

  private static <T extends Form<?>> Map<String, T> byId(ObjectProvider<T> forms) {
    return forms.stream().collect(toUnmodifiableMap(Forms::id, Function.identity()));
  }

  private static String id(Form<?> form) {
    FormFor id = AnnotationUtils.findAnnotation(form.getClass(), FormFor.class);
    if (id == null) {
      throw new IllegalStateException(form.getClass() + " has no @FormFor");
    }
    return id.value();
  }
}
