package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

  private static final Reason.Rule RULE = new Reason.Rule("请写明理由", 5, 10);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \t\u3000\n", "四个字。", "  四个字。  ", "一二三四五六七八九十一"})
  void aReasonThatIsMissingTooShortOrTooLongIsRefusedWithTheSentenceOfItsRule(String typed) {
    assertThatThrownBy(() -> RULE.require(typed))
        .isInstanceOf(Refusal.class)
        .hasMessage("请写明理由（5至10字）。");
  }

  @Test
  void lengthIsCountedInCharactersAsAReaderCountsThem() {
    assertThat(RULE.require("𠮷".repeat(10)).text()).isEqualTo("𠮷".repeat(10));
    assertThatThrownBy(() -> RULE.require("𠮷".repeat(4))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> RULE.require("𠮷".repeat(11))).isInstanceOf(Refusal.class);
  }

  @Test
  void aLineBreakCountsAsOneCharacterHoweverTheBrowserSendsIt() {
    String typed = "一二\r\n三四\r五六\n七八";
    assertThat(new Reason.Rule("请写明理由", 11, 11).require(typed).text()).isEqualTo("一二\n三四\n五六\n七八");
  }

  @Test
  void anOptionalReasonMayBeBlankButNotTooLong() {
    assertThat(RULE.accept("\u3000")).isEmpty();
    assertThat(RULE.accept(" 材料齐全。")).contains(new Reason("材料齐全。"));
    assertThatThrownBy(() -> RULE.accept("长".repeat(11))).isInstanceOf(Refusal.class);
  }

  @Test
  void aReasonWithoutTextCannotBeMade() {
    assertThatThrownBy(() -> new Reason(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
