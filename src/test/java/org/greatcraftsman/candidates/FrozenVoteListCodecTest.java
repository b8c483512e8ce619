package org.greatcraftsman.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.junit.jupiter.api.Test;

class FrozenVoteListCodecTest {

  private static final String HASH = "ab".repeat(32);

  @Property(tries = 200)
  void aFrozenVoteListIsReadBackAsItWasWritten(@ForAll("lists") FrozenVoteList list) {
    String text = FrozenVoteListCodec.write(list);

    assertThat(FrozenVoteListCodec.read(text)).isEqualTo(list);
    assertThat(FrozenVoteListCodec.write(FrozenVoteListCodec.read(text))).isEqualTo(text);
  }

  @Property(tries = 200)
  void marksAreReadBackInTheOrderOfTheExperts(@ForAll("marks") List<Mark> marks) {
    String text = MarksCodec.write(marks);

    assertThat(MarksCodec.read(text)).containsExactlyInAnyOrderElementsOf(marks);
    assertThat(MarksCodec.read(text)).extracting(Mark::expert).isSorted();
    assertThat(MarksCodec.write(MarksCodec.read(text))).isEqualTo(text);
  }

  @Property(tries = 200)
  void pointsAreReadBackExactly(@ForAll("points") List<Points> points) {
    assertThat(PointsListCodec.read(PointsListCodec.write(points))).isEqualTo(points);
  }

  @Test
  void theTextNamesItsColumnsAndLeavesTheResultEmptyWithoutEnoughMarks() {
    FrozenNominee first =
        new FrozenNominee(
            nominee(
                new NominationNumber("GCC2-0001"),
                List.of(new Mark("E02", 19, 27, 15, 28), new Mark("E01", 1, 2, 3, 4))),
            CutOutcome.CANDIDATE,
            Points.of(250, 3),
            new FrozenNominee.FrozenResult(
                1,
                Points.of(83),
                List.of(Points.of(10), Points.of(29, 2), Points.of(9), Points.of(16)),
                new ExpertPoints.Spread(Points.of(99, 2), 79),
                Points.of(84)));
    FrozenNominee second =
        new FrozenNominee(
            nominee(new NominationNumber("GCC2-0002"), List.of()),
            CutOutcome.TOO_FEW_MARKS,
            Points.ZERO,
            null);

    assertThat(
            FrozenVoteListCodec.write(
                new FrozenVoteList(new RoundId("GCC2"), HASH, List.of(first, second))))
        .isEqualTo(
            "frozen|GCC2|"
                + HASH
                + "\n"
                + "number|personKind|frontline|industry|jobType|unit|unitKind|lot|votes|marks|cut"
                + "|votePoints|place|expertPoints|groupMeans|median|range|composite\n"
                + "GCC2-0001|FARMER|true|AGRI|AGRI-TEA|Q01|DISTRICT|7|12"
                + "|E01:1,2,3,4 E02:19,27,15,28|CANDIDATE"
                + "|250/3|1|83|10 29/2 9 16|99/2|79|84\n"
                + "GCC2-0002|FARMER|true|AGRI|AGRI-TEA|Q01|DISTRICT|7|12||TOO_FEW_MARKS"
                + "|0||||||\n");
  }

  @Test
  void textThatTheCodecDidNotWriteIsRefused() {
    String text =
        FrozenVoteListCodec.write(
            new FrozenVoteList(
                new RoundId("GCC2"),
                HASH,
                List.of(
                    new FrozenNominee(
                        nominee(new NominationNumber("GCC2-0001"), List.of()),
                        CutOutcome.TOO_FEW_MARKS,
                        Points.ZERO,
                        null))));
    assertThat(FrozenVoteListCodec.read(text).nominees()).hasSize(1);

    for (String other :
        List.of(
            "",
            "frozen|GCC2\n",
            text + "\n",
            text.strip(),
            text.replace("\n", "\r\n"),
            text.replace("frozen|", "thawed|"),
            text.replace("|unit|", "|units|"),
            text.replace("|true|", "|yes|"),
            text.replace("|7|", "|07|"),
            text.replace("|7|", "|seven|"),
            text.replace("TOO_FEW_MARKS", "CANDIDATE"),
            text.replace("||||||\n", "|||||\n"),
            text.replace("||||||\n", "|||||||\n"))) {
      assertThat(other).isNotEqualTo(text);
      assertThatIllegalArgumentException()
          .as(other)
          .isThrownBy(() -> FrozenVoteListCodec.read(other));
    }
  }

  @Test
  void aFieldWithASeparatorIsNeverWritten() {
    for (String number : List.of("GCC2|0001", "GCC2\n0001")) {
      FrozenVoteList list =
          new FrozenVoteList(
              new RoundId("GCC2"),
              HASH,
              List.of(
                  new FrozenNominee(
                      nominee(new NominationNumber(number), List.of()),
                      CutOutcome.TOO_FEW_MARKS,
                      Points.ZERO,
                      null)));
      assertThatIllegalArgumentException().isThrownBy(() -> FrozenVoteListCodec.write(list));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarksCodec.write(List.of(new Mark("E 1", 1, 1, 1, 1))));
  }

  private static VoteListNominee nominee(NominationNumber number, List<Mark> marks) {
    Post post =
        new Post(true, "AGRI", "AGRI-TEA")
            .with(Map.of(Attribute.UNIT, "Q01", Attribute.UNIT_KIND, "DISTRICT"));
    return new VoteListNominee(
        new Candidate(number.value(), post, marks, 7, false), PersonKind.FARMER, 12);
  }

  @Provide
  Arbitrary<FrozenVoteList> lists() {
    return Combinators.combine(words(), nominees().list().ofMaxSize(6))
        .as((round, nominees) -> new FrozenVoteList(new RoundId(round), HASH, nominees));
  }

  private static Arbitrary<FrozenNominee> nominees() {
    return Combinators.combine(
            voteListNominees(),
            Arbitraries.of(CutOutcome.class),
            point(),
            Combinators.combine(
                    Arbitraries.integers().between(1, 500),
                    point(),
                    point().list().ofSize(4),
                    Combinators.combine(point(), Arbitraries.integers().between(0, 100))
                        .as(ExpertPoints.Spread::new),
                    point())
                .as(FrozenNominee.FrozenResult::new))
        .as(
            (nominee, cut, votePoints, result) ->
                new FrozenNominee(
                    nominee, cut, votePoints, cut == CutOutcome.TOO_FEW_MARKS ? null : result));
  }

  private static Arbitrary<VoteListNominee> voteListNominees() {
    Arbitrary<Post> posts =
        Combinators.combine(Arbitraries.of(true, false), words(), words(), words(), words())
            .as(
                (frontline, industry, jobType, unit, kind) ->
                    new Post(frontline, industry, jobType)
                        .with(Map.of(Attribute.UNIT, unit, Attribute.UNIT_KIND, kind)));
    Arbitrary<Candidate> candidates =
        Combinators.combine(words(), posts, sortedMarks(), Arbitraries.integers().between(1, 999))
            .as((number, post, marks, lot) -> new Candidate(number, post, marks, lot, false));
    return Combinators.combine(
            candidates, Arbitraries.of(PersonKind.class), Arbitraries.longs().greaterOrEqual(0))
        .as(VoteListNominee::new);
  }

  private static Arbitrary<List<Mark>> sortedMarks() {
    return markLists().map(marks -> MarksCodec.read(MarksCodec.write(marks)));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return markLists();
  }

  private static Arbitrary<List<Mark>> markLists() {
    Arbitrary<Integer> group = Arbitraries.integers().between(0, 100);
    return Combinators.combine(words(), group, group, group, group)
        .as(Mark::new)
        .list()
        .ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<Points>> points() {
    return point().list().ofMaxSize(5);
  }

  private static Arbitrary<Points> point() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000_000L),
            Arbitraries.longs().between(1, 1_000_000L))
        .as((numerator, denominator) -> Points.of(numerator, denominator));
  }

  /** Printable ASCII without blanks, except for the separator of the fields. */
  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .excludeChars('|')
        .ofMinLength(1)
        .ofMaxLength(12);
  }
}
