package org.greatcraftsman.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CutOutcome;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.FrozenVoteList;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.LockedRulePackReader;
import org.greatcraftsman.round.RulePack;

/**
 * Fixture: the files of the audit bundle of a rehearsal that ran on an earlier version of the
 * system, and converters from their earlier formats. In this round, two candidates were excluded,
 * one after the consultation and one after an objection, and the office relaxed the bounds of one
 * industry.
 */
final class EarlierRound {

  static final Set<NominationNumber> EXCLUDED =
      Set.of(new NominationNumber("GCC2-0458"), new NominationNumber("GCC2-0463"));
  static final int PLACES = 100;

  private EarlierRound() {}

  static SortedMap<Constraint, Bounds> relaxed() {
    return new TreeMap<>(Map.of(Constraint.ofIndustry("SERVE"), new Bounds(4, 12)));
  }

  static RulePack rules() {
    return LockedRulePackReader.read(file("rules.json"));
  }

  static String ranking() {
    return file("ranking.txt");
  }

  static String list() {
    return file("list.txt");
  }

  /** The frozen vote list, converted from the format with 17 fields for each nominee. */
  static FrozenVoteList frozenVoteList() {
    List<String> lines = file("frozen.txt").lines().toList();
    String[] head = lines.get(0).split("\\|", -1);
    return new FrozenVoteList(
        new RoundId(head[1]), head[2], lines.stream().skip(1).map(EarlierRound::nominee).toList());
  }

  private static FrozenNominee nominee(String line) {
    String[] fields = line.split("\\|", -1);
    Post post =
        new Post(Boolean.parseBoolean(fields[4]), fields[5], fields[6])
            .with(Map.of(Attribute.UNIT, fields[15], Attribute.UNIT_KIND, fields[16]));
    Candidate candidate =
        new Candidate(fields[0], post, marks(fields[10]), Integer.parseInt(fields[7]), false);
    return new FrozenNominee(
        new VoteListNominee(
            candidate, RulePack.PersonKind.valueOf(fields[3]), Long.parseLong(fields[8])),
        CutOutcome.valueOf(fields[1]),
        Points.parse(fields[9]),
        fields[2].equals("null") ? null : result(fields));
  }

  private static FrozenNominee.FrozenResult result(String[] fields) {
    String[] medianAndRange = fields[13].split(" ");
    return new FrozenNominee.FrozenResult(
        Integer.parseInt(fields[2]),
        Points.parse(fields[11]),
        Arrays.stream(fields[12].split(" ")).map(Points::parse).toList(),
        new ExpertPoints.Spread(
            Points.parse(medianAndRange[0]), Integer.parseInt(medianAndRange[1])),
        Points.parse(fields[14]));
  }

  private static List<Mark> marks(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" "))
            .map(mark -> mark.split("[:,]"))
            .map(
                words ->
                    new Mark(
                        words[0],
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4])))
            .toList();
  }

  private static String file(String name) {
    try (InputStream file = EarlierRound.class.getResourceAsStream("/earlier-round/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
