package org.greatcraftsman.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The text form of a frozen vote list: one line with the rules' hash, then one for each nominee.
 */
public final class FrozenVoteListCodec {

  private static final int FIELDS = 17;

  private FrozenVoteListCodec() {}

  /** Equal lists give equal text. */
  public static String write(FrozenVoteList list) {
    StringBuilder text =
        new StringBuilder("frozen|" + list.round() + "|" + list.rulesHash() + "\n");
    list.nominees().forEach(nominee -> text.append(line(nominee)).append('\n'));
    return text.toString();
  }

  private static String line(FrozenNominee frozen) {
    FrozenNominee.FrozenResult result = frozen.result();
    Candidate candidate = frozen.nominee().candidate();
    Post post = candidate.post();
    return String.join(
        "|",
        frozen.number(),
        frozen.cut().name(),
        result == null ? "null" : "" + result.place(),
        frozen.nominee().kind().name(),
        "" + post.frontline(),
        post.industry(),
        post.jobType(),
        "" + candidate.lot(),
        "" + frozen.nominee().votes(),
        frozen.votePoints().toString(),
        MarksCodec.write(candidate.marks()),
        result == null ? "null" : result.expertPoints().toString(),
        result == null
            ? "null"
            : result.groupMeans().stream().map(Points::toString).collect(Collectors.joining(" ")),
        result == null ? "null" : result.spread().median() + " " + result.spread().range(),
        result == null ? "null" : result.composite().toString(),
        post.attributes().get(Attribute.UNIT),
        post.attributes().get(Attribute.UNIT_KIND));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is not the text form of a frozen vote list
   */
  public static FrozenVoteList read(String text) {
    List<String> lines = text.lines().toList();
    String[] head = lines.isEmpty() ? new String[0] : lines.get(0).split("\\|", -1);
    if (head.length != 3) {
      throw new IllegalArgumentException("no frozen vote list");
    }
    return new FrozenVoteList(
        head[1], head[2], lines.stream().skip(1).map(FrozenVoteListCodec::nominee).toList());
  }

  private static FrozenNominee nominee(String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("no line of a frozen vote list: " + line);
    }
    Post post =
        new Post(Boolean.parseBoolean(fields[4]), fields[5], fields[6])
            .with(Map.of(Attribute.UNIT, fields[15], Attribute.UNIT_KIND, fields[16]));
    Candidate candidate =
        new Candidate(
            fields[0], post, MarksCodec.read(fields[10]), Integer.parseInt(fields[7]), false);
    return new FrozenNominee(
        new VoteListNominee(candidate, PersonKind.valueOf(fields[3]), Long.parseLong(fields[8])),
        CutOutcome.valueOf(fields[1]),
        Points.parse(fields[9]),
        fields[2].equals("null") ? null : result(fields));
  }

  private static FrozenNominee.FrozenResult result(String[] fields) {
    String[] spread = fields[13].split(" ", -1);
    return new FrozenNominee.FrozenResult(
        Integer.parseInt(fields[2]),
        Points.parse(fields[11]),
        Arrays.stream(fields[12].split(" ")).map(Points::parse).toList(),
        new ExpertPoints.Spread(Points.parse(spread[0]), Integer.parseInt(spread[1])),
        Points.parse(fields[14]));
  }
}
