package org.greatcraftsman.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrokeOrderTest {

  private static final List<String> ORDERED =
      List.of(
          "丁一", "万里", "于谦", "马超", "王一", "王伟", "司马光", "刘备", "吉安", "吉祥", "𠮷安", "𠮷野", "朱元", "江山",
          "欧阳修", "龚自珍", "魏大勇");

  @Test
  void peopleStandInTheOrderOfTheStrokesOfTheirSurnamesAndThenOfTheirGivenNames() {
    List<String> names = new ArrayList<>(ORDERED);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(names, new Random(seed));
      names.sort(StrokeOrder.ofNames());
      assertThat(names).isEqualTo(ORDERED);
    }
  }

  @Test
  void peopleOfTheSameNameStandInTheOrderOfTheirNumbers() {
    List<NoticeLine> lines = new ArrayList<>(List.of(line("GCC2-0012"), line("GCC2-0003")));

    lines.sort(StrokeOrder.ofLines());

    assertThat(lines).extracting(NoticeLine::number).containsExactly("GCC2-0003", "GCC2-0012");
  }

  private static NoticeLine line(String number) {
    return new NoticeLine(0, number, "王伟", "jiangan", "江岸区总工会", "某厂", "汽车制造", "钳工", true);
  }
}
