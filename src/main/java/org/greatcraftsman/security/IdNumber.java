package org.greatcraftsman.security;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.greatcraftsman.Refusal;

/**
 * A citizen identity number of 18 characters with a check character (GB 11643-1999, ISO 7064 MOD
 * 11-2). {@link #toString} masks the number, so that it does not appear in a log.
 *
 * @param value 17 digits and a digit or X
 */
public record IdNumber(String value) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /**
   * Normalizes typed input: surrounding white space is removed and a lower-case x becomes X.
   *
   * @throws Refusal if the input is not a valid identity number
   */
  public IdNumber {
    value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    if (!value.matches("[1-9][0-9]{16}[0-9X]")) {
      throw new Refusal("身份证号须为18位，前17位为数字，最后一位为数字或X，请核对后重新填写。");
    }
    if (!isDate(value.substring(6, 14))) {
      throw new Refusal("身份证号中的出生日期不存在，请核对后重新填写。");
    }
    if (checkCharacter(value) != value.charAt(17)) {
      throw new Refusal("身份证号的校验位不对，可能有一位写错，请核对后重新填写。");
    }
  }

  private static boolean isDate(String digits) {
    try {
      LocalDate.parse(digits, BIRTH);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  /**
   * Completes 17 digits with their check character.
   *
   * @throws Refusal if the text is not 17 digits with a valid date of birth
   */
  public static IdNumber withCheckCharacter(String seventeenDigits) {
    if (!seventeenDigits.matches("[1-9][0-9]{16}")) {
      throw new Refusal("身份证号的前17位须为数字，请核对后重新填写。");
    }
    return new IdNumber(seventeenDigits + checkCharacter(seventeenDigits));
  }

  /** Returns the masked form, for example 420***********1234. */
  public String masked() {
    return Masked.idNumber(value);
  }

  @Override
  public String toString() {
    return masked();
  }
}
