package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.junit.jupiter.api.Test;

class PanelPoolCodecTest {

  @Property(tries = 200)
  void aPoolIsReadBackAsItWasWritten(@ForAll("pools") SortedMap<String, SortedSet<String>> pool) {
    String text = PanelPoolCodec.write(pool);

    assertThat(PanelPoolCodec.read(text)).isEqualTo(pool);
    assertThat(PanelPoolCodec.write(PanelPoolCodec.read(text))).isEqualTo(text);
  }

  @Test
  void theTextIsAnObjectWithTheIndustriesByExpertCode() {
    SortedMap<String, SortedSet<String>> pool = new TreeMap<>();
    pool.put("Z2", new TreeSet<>(List.of("STEEL", "AUTO")));
    pool.put("Z1", new TreeSet<>());

    assertThat(PanelPoolCodec.write(pool)).isEqualTo("{\"Z1\":[],\"Z2\":[\"AUTO\",\"STEEL\"]}");
    assertThatIllegalArgumentException().isThrownBy(() -> PanelPoolCodec.read("[\"Z1\"]"));
  }

  /** An industry can have the same name as a code; only the codes determine membership. */
  @Test
  void anExpertIsInThePoolOnlyIfTheCodeHasAnEntry() {
    PanelDraw draw = new PanelDraw(new RoundId("GCC2"), 1, "salt", Instant.EPOCH);
    assertThat(draw.includes(new ExpertId("li"))).as("before the freeze").isFalse();

    SortedMap<String, SortedSet<String>> pool = new TreeMap<>();
    pool.put(
        draw.codeOf(new ExpertId("wang")),
        new TreeSet<>(List.of(draw.codeOf(new ExpertId("li")), "AUTO")));
    draw.freeze(pool, "0".repeat(64), Instant.EPOCH);

    assertThat(draw.includes(new ExpertId("wang"))).isTrue();
    assertThat(draw.includes(new ExpertId("li"))).isFalse();
  }

  @Provide
  Arbitrary<SortedMap<String, SortedSet<String>>> pools() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withCharRange('!', '~')
            .withChars('焊', '工')
            .ofMinLength(1)
            .ofMaxLength(9);
    Arbitrary<SortedSet<String>> industries =
        word.set().ofMaxSize(4).map(set -> new TreeSet<>(set));
    return Arbitraries.maps(word, industries).ofMaxSize(6).map(TreeMap::new);
  }
}
