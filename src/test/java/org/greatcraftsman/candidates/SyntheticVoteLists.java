package org.greatcraftsman.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePack.PersonKind;

/** Generates a deterministic synthetic vote list. Seven of 15 experts mark each file. */
public final class SyntheticVoteLists {

  private SyntheticVoteLists() {}

  /**
   * A vote list of 180 nominees, which cycles through the industries. Three of four nominees are
   * frontline workers. District {@code Q01} recommends three of five nominees, district {@code Q02}
   * and enterprise {@code D01} recommend one of five each. One nominee has too few marks.
   */
  public static List<VoteListNominee> of(RulePack rules) {
    Random random = new Random(20180831);
    List<VoteListNominee> files = new ArrayList<>();
    for (int i = 0; i < rules.sizes().voteList(); i++) {
      RulePack.Industry industry = rules.industries().get(i % rules.industries().size());
      RulePack.JobType job = industry.jobs().get(i % industry.jobs().size());
      boolean frontline = i % 4 != 0;
      int marks = i == 17 ? rules.expertMarks().minimumMarks() - 1 : 7;
      Candidate candidate =
          new Candidate(
              number(i).value(),
              new Post(frontline, industry.code(), job.code()).with(recommendingUnit(i)),
              marks(random, marks, i),
              i + 1,
              false);
      files.add(new VoteListNominee(candidate, kind(i, frontline), random.nextInt(50_000)));
    }
    return files;
  }

  /** The number of the n-th nominee, n from 0. */
  public static NominationNumber number(int n) {
    return new NominationNumber("GCC2-%04d".formatted(n + 1));
  }

  private static Map<Attribute, String> recommendingUnit(int n) {
    return switch (n / 13 % 5) {
      case 1 -> Map.of(Attribute.UNIT, "Q02", Attribute.UNIT_KIND, "DISTRICT");
      case 3 -> Map.of(Attribute.UNIT, "D01", Attribute.UNIT_KIND, "ENTERPRISE");
      default -> Map.of(Attribute.UNIT, "Q01", Attribute.UNIT_KIND, "DISTRICT");
    };
  }

  private static PersonKind kind(int n, boolean frontline) {
    if (frontline) {
      return n % 13 == 11 ? PersonKind.FARMER : PersonKind.FRONTLINE;
    }
    return PersonKind.values()[n / 4 % PersonKind.values().length];
  }

  private static List<Mark> marks(Random random, int count, int file) {
    int quality = random.nextInt(8);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(
          new Mark(
              "e%02d".formatted((2 * file + i) % 15 + 1),
              11 + quality / 2 + random.nextInt(5),
              16 + quality + random.nextInt(6),
              11 + quality / 2 + random.nextInt(5),
              16 + quality + random.nextInt(6)));
    }
    return marks;
  }
}
