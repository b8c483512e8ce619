package org.greatcraftsman.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that an expression in a diagram can name: delegates, listeners and what is marked
 * {@link FromDiagram}. Without this map the engine would offer every bean of the application.
 */
@Component
class ReachableBeans extends AbstractMap<Object, Object> {

  private static final Set<Class<?>> KINDS =
      Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class, FromDiagram.class);

  private final ListableBeanFactory factory;

  ReachableBeans(ListableBeanFactory factory) {
    this.factory = factory;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String bean
        && factory.containsBean(bean)
        && KINDS.stream().anyMatch(kind -> factory.isTypeMatch(bean, kind));
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? factory.getBean((String) name) : null;
  }

  /** Nothing enumerates the beans; they are looked up by name, when a diagram first needs them. */
  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
