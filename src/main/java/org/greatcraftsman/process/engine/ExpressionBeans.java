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
 * The beans that the expressions of a diagram can name: delegates, listeners and each {@link
 * ExpressionBean}. Without this map the engine would expose every bean of the application.
 */
@Component
class ExpressionBeans extends AbstractMap<Object, Object> {

  private static final Set<Class<?>> KINDS =
      Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class, ExpressionBean.class);

  private final ListableBeanFactory factory;

  ExpressionBeans(ListableBeanFactory factory) {
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

  /** Empty: the engine looks beans up by name and never enumerates them. */
  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
