package org.greatcraftsman.nomination.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint on the length of a text in code points, without leading and trailing white space: 𠮷
 * counts as one character, although it is two UTF-16 code units. Control characters other than line
 * breaks and tabs are invalid. {@code null} is valid unless at least one character is required.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextLength.TextLengthValidator.class)
@interface TextLength {
  int min() default 0;

  int max();

  String message();

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Validator that counts code points. */
  class TextLengthValidator implements ConstraintValidator<TextLength, String> {

    private int min;
    private int max;

    @Override
    public void initialize(TextLength annotation) {
      min = annotation.min();
      max = annotation.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      String counted = text == null ? "" : text.strip();
      int length = counted.codePointCount(0, counted.length());
      return length >= min
          && length <= max
          && counted
              .codePoints()
              .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
  }
}
