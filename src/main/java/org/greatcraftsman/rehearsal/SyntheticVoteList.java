package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.greatcraftsman.unit.Unit;

/** Creates a synthetic vote list; the same rules and units always give the same list. */
final class SyntheticVoteList {

  private static final int SEED = 20180806;

  private SyntheticVoteList() {}

  /**
   * Creates the vote list.
   *
   * @param recommending the recommending units, assigned in rotation; if empty, no nominee has a
   *     unit
   */
  static List<VoteListNominee> of(RulePack rules, List<Unit> recommending) {
    Random random = new Random(SEED);
    List<VoteListNominee> files = new ArrayList<>();
    for (int i = 0; i < rules.sizes().voteList(); i++) {
      RulePack.Industry industry = rules.industries().get(i % rules.industries().size());
      RulePack.JobType job = industry.jobs().get(random.nextInt(industry.jobs().size()));
      boolean frontline = random.nextInt(10) < 7;
      Post post = new Post(frontline, industry.code(), job.code());
      Candidate candidate =
          new Candidate(
              "M%04d".formatted(i + 1),
              recommending.isEmpty()
                  ? post
                  : withUnit(recommending.get(i % recommending.size()), post),
              marks(rules.expertMarks(), i, random),
              i + 1,
              false);
      // The product of two random numbers: a few nominees get many votes, most get few.
      long votes = (long) random.nextInt(300) * random.nextInt(300);
      files.add(
          new VoteListNominee(
              candidate, frontline ? PersonKind.FRONTLINE : PersonKind.OTHER, votes));
    }
    return files;
  }

  private static Post withUnit(Unit unit, Post post) {
    return post.with(
        Map.of(Attribute.UNIT, unit.code().value(), Attribute.UNIT_KIND, unit.kind().name()));
  }

  /** Marks around a random quality of the nominee; some experts are stricter than others. */
  private static List<Mark> marks(RulePack.ExpertMarks rules, int file, Random random) {
    int quality = 60 + random.nextInt(30);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rules.marksPerFile(); i++) {
      int expert = (file * 2 + i) % rules.panelSize();
      int percent = quality - expert % 5 * 2 + random.nextInt(10);
      int[] groups = rules.criteria().stream().mapToInt(c -> c.maximum() * percent / 100).toArray();
      marks.add(
          new Mark("m%02d".formatted(expert + 1), groups[0], groups[1], groups[2], groups[3]));
    }
    return marks;
  }
}
