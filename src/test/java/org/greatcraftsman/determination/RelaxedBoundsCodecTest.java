package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.junit.jupiter.api.Test;

class RelaxedBoundsCodecTest {

  @Property(tries = 200)
  void relaxedBoundsAreReadBackAsTheyWereWritten(
      @ForAll("relaxations") Map<Constraint, Bounds> bounds) {
    assertThat(RelaxedBoundsCodec.read(RelaxedBoundsCodec.write(bounds)))
        .containsExactlyInAnyOrderEntriesOf(bounds);
    assertThat(RelaxedBoundsCodec.write(bounds))
        .isEqualTo(CanonicalJson.of(RelaxedBoundsCodec.facts(bounds)));
  }

  @Test
  void theTextIsAnObjectWithTheBoundsByConstraint() {
    SortedMap<Constraint, Bounds> bounds = new TreeMap<>();
    bounds.put(Constraint.ofAttribute(Attribute.UNIT, "Q02"), Bounds.atLeast(38));
    bounds.put(Constraint.ofIndustry("SERVE"), new Bounds(4, 12));

    assertThat(RelaxedBoundsCodec.write(bounds))
        .isEqualTo("{\"industry:SERVE\":\"4..12\",\"unit:Q02\":\"38..\"}");
    assertThat(RelaxedBoundsCodec.write(Map.of())).isEqualTo("{}");
  }

  @Test
  void otherTextIsRefused() {
    for (String text :
        List.of(
            "",
            "null",
            "[]",
            "industry:SERVE=4..12",
            "{\"SERVE\":\"4..12\"}",
            "{\"size\":\"4-5\"}",
            "{\"size\":\"5..4\"}",
            "{\"size\":\"4..x\"}",
            "{\"size\":null}")) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> RelaxedBoundsCodec.read(text));
    }
  }

  @Provide
  Arbitrary<Map<Constraint, Bounds>> relaxations() {
    Arbitrary<String> code =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .withChars('-', '=', '.', ' ', '"', '\\', '测')
            .ofMinLength(1)
            .ofMaxLength(8);
    Arbitrary<Constraint> constraint =
        Arbitraries.oneOf(
            code.map(Constraint::ofIndustry),
            Combinators.combine(code, code).as(Constraint::ofJobType),
            code.map(unit -> Constraint.ofAttribute(Attribute.UNIT, unit)),
            code.map(kind -> Constraint.ofAttribute(Attribute.UNIT_KIND, kind)));
    Arbitrary<Integer> seats = Arbitraries.integers().between(0, 200);
    Arbitrary<Bounds> bounds =
        Arbitraries.oneOf(
            seats.map(Bounds::atLeast),
            Combinators.combine(seats, seats).as((least, more) -> new Bounds(least, least + more)));
    return Arbitraries.maps(constraint, bounds).ofMaxSize(6);
  }
}
