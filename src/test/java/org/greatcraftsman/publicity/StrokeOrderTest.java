package org.greatcraftsman.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;
import org.junit.jupiter.api.Test;

/** The stroke order of names in a notice. */
class StrokeOrderTest {

  private static final List<String> ORDERED =
      List.of(
          "丁一", "于谦", "万里", "习远", "马超", "马三立", "王力", "王伟", "王一凡", "王小洪", "王玉普", "王正伟", "王尔乘", "方正",
          "尹力", "孔明", "石磊", "龙飞", "田军", "冯刚", "司马光", "吉安", "吉祥", "𠮷安", "𠮷野", "朱元", "刘备", "江山",
          "欧阳修", "龚自珍", "魏大勇");

  @Test
  void namesAreOrderedByTheStrokesOfTheSurnameAndThenOfTheGivenName() {
    List<String> names = new ArrayList<>(ORDERED);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(names, new Random(seed));
      names.sort(StrokeOrder.nameComparator());
      assertThat(names).isEqualTo(ORDERED);
    }
  }

  @Test
  void aNameWithACharacterOutsideTheStrokeTableComesLast() {
    List<String> names = new ArrayList<>(List.of("魏大勇", "𣎴三", "王𡒊", "王龘", "王魏"));

    names.sort(StrokeOrder.nameComparator());

    assertThat(names).startsWith("王魏").endsWith("魏大勇", "𣎴三");
  }

  @Test
  void linesWithEqualNamesAreOrderedByNominationNumber() {
    List<NoticeLine> lines =
        new ArrayList<>(
            List.of(
                line(new NominationNumber("GCC2-0012")), line(new NominationNumber("GCC2-0003"))));

    lines.sort(StrokeOrder.lineComparator());

    assertThat(lines)
        .extracting(NoticeLine::number)
        .containsExactly(new NominationNumber("GCC2-0003"), new NominationNumber("GCC2-0012"));
  }

  private static NoticeLine line(NominationNumber number) {
    return new NoticeLine(
        0, number, "王伟", new UnitCode("jiangan"), "江岸区总工会", "某厂", "汽车制造", "钳工", true);
  }
}
