package org.greatcraftsman.process.engine;

import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * EL resolver that allows arithmetic on the Joda-Time value of {@code dateTime()} and nothing else.
 */
class DateArithmeticResolver extends BeanELResolver {

  private static final String DATES = "org.joda.time.";

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null) {
      return null;
    }
    check(base, "get" + property);
    return super.getValue(context, base, property);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
    check(base, String.valueOf(method));
    return super.invoke(context, base, method, types, values);
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    throw new ELException("an expression without a scope changes nothing");
  }

  /** Refuses setters, because one of them changes the default time zone of the JVM. */
  private static void check(Object base, String method) {
    if (base == null
        || !base.getClass().getName().startsWith(DATES)
        || method.startsWith("set")
        || method.equalsIgnoreCase("getClass")) {
      throw new ELException("not allowed without a scope: " + method);
    }
  }
}
