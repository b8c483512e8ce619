package org.greatcraftsman.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Marks a bean as the form of a user task or of the start of a process. */
@Component
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormFor {

  /**
   * The element id of the user task of a {@link TaskForm}, unique over all processes; the key of
   * the process of a {@link StartForm}. It is also the name of the bean.
   */
  @AliasFor(annotation = Component.class)
  String value();
}
