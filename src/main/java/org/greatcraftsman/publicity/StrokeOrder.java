package org.greatcraftsman.publicity;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order in which lists of people are published: by the strokes of the surname (姓氏笔画), then of
 * the given name, as in CLDR's stroke collation. It has no place for a few characters that stand in
 * names: they are added here, next to the character that they are a form of. One that neither knows
 * comes last.
 */
final class StrokeOrder {

  private static final String FORMS = "&吉<𠮷";

  private static final Collator COLLATOR = collator();

  private StrokeOrder() {}

  /** Compares names; equal names are in the order of their numbers. */
  static Comparator<NoticeLine> ofLines() {
    return Comparator.comparing(NoticeLine::name, ofNames()).thenComparing(NoticeLine::number);
  }

  static Comparator<String> ofNames() {
    return (one, other) -> COLLATOR.compare(one, other);
  }

  private static Collator collator() {
    RuleBasedCollator strokes =
        (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke"));
    try {
      return new RuleBasedCollator(strokes.getRules() + FORMS).freeze();
    } catch (Exception notRules) {
      throw new IllegalStateException("the stroke collation cannot be extended", notRules);
    }
  }
}
