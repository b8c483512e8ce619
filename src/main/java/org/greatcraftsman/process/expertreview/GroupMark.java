package org.greatcraftsman.process.expertreview;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint on the mark for one group of criteria: an integer from 0 to 100. The maximum of the
 * group is a rule of the round and is checked when the mark is recorded.
 */
@PositiveOrZero
@Max(100)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface GroupMark {

  String message() default "各组评分须是0到该组满分之间的整数。";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
