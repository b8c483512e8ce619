package org.greatcraftsman.candidates;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * Codec between a {@link FrozenVoteList} and its text form, over which the frozen hash is computed.
 *
 * <p>Lines end with a line feed and fields are separated by {@code |}. The first line is {@code
 * frozen|<round>|<hash of the rules>}, the second names the columns, and each further line holds
 * one nominee: first the inputs of the cut, then its results. Fractions are exact, as in {@code
 * 250/3}. The fields after {@code votePoints} are empty without enough marks.
 */
public final class FrozenVoteListCodec {

  private static final String SEPARATOR = "|";
  private static final String FIRST_WORD = "frozen";
  private static final String COLUMN_NAMES =
      Arrays.stream(Column.values()).map(Column::toString).collect(Collectors.joining(SEPARATOR));

  /** The columns in the order of the text. */
  private enum Column {
    NUMBER("number"),
    PERSON_KIND("personKind"),
    FRONTLINE("frontline"),
    INDUSTRY("industry"),
    JOB_TYPE("jobType"),
    UNIT("unit"),
    UNIT_KIND("unitKind"),
    LOT("lot"),
    VOTES("votes"),
    MARKS("marks"),
    CUT("cut"),
    VOTE_POINTS("votePoints"),
    PLACE("place"),
    EXPERT_POINTS("expertPoints"),
    GROUP_MEANS("groupMeans"),
    MEDIAN("median"),
    RANGE("range"),
    COMPOSITE("composite");

    private final String name;

    Column(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private FrozenVoteListCodec() {}

  /**
   * Returns the text form; equal lists have equal text forms.
   *
   * @throws IllegalArgumentException if a field contains the separator or a control character
   */
  public static String write(FrozenVoteList list) {
    StringBuilder text = new StringBuilder();
    addLine(List.of(FIRST_WORD, list.round().value(), list.rulesHash()), text);
    text.append(COLUMN_NAMES).append('\n');
    for (FrozenNominee nominee : list.nominees()) {
      Map<Column, String> fields = fields(nominee);
      addLine(
          Arrays.stream(Column.values()).map(column -> fields.getOrDefault(column, "")).toList(),
          text);
    }
    return text.toString();
  }

  private static void addLine(List<String> fields, StringBuilder text) {
    for (String field : fields) {
      if (field.contains(SEPARATOR) || field.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("cannot be a field: " + field);
      }
    }
    text.append(String.join(SEPARATOR, fields)).append('\n');
  }

  private static Map<Column, String> fields(FrozenNominee nominee) {
    Candidate candidate = nominee.nominee().candidate();
    Post post = candidate.post();
    Map<Column, String> fields = new EnumMap<>(Column.class);
    fields.put(Column.NUMBER, nominee.number().value());
    fields.put(Column.PERSON_KIND, nominee.nominee().kind().name());
    fields.put(Column.FRONTLINE, String.valueOf(post.frontline()));
    fields.put(Column.INDUSTRY, post.industry());
    fields.put(Column.JOB_TYPE, post.jobType());
    fields.put(Column.UNIT, post.attributes().get(Attribute.UNIT));
    fields.put(Column.UNIT_KIND, post.attributes().get(Attribute.UNIT_KIND));
    fields.put(Column.LOT, String.valueOf(candidate.lot()));
    fields.put(Column.VOTES, String.valueOf(nominee.nominee().votes()));
    fields.put(Column.MARKS, MarksCodec.write(candidate.marks()));
    fields.put(Column.CUT, nominee.cut().name());
    fields.put(Column.VOTE_POINTS, nominee.votePoints().toString());
    FrozenNominee.FrozenResult result = nominee.result();
    if (result != null) {
      fields.put(Column.PLACE, String.valueOf(result.place()));
      fields.put(Column.EXPERT_POINTS, result.expertPoints().toString());
      fields.put(Column.GROUP_MEANS, PointsListCodec.write(result.groupMeans()));
      fields.put(Column.MEDIAN, result.spread().median().toString());
      fields.put(Column.RANGE, String.valueOf(result.spread().range()));
      fields.put(Column.COMPOSITE, result.composite().toString());
    }
    return fields;
  }

  /**
   * Reads what {@link #write} returned.
   *
   * @throws IllegalArgumentException if the text is not the text form of a frozen vote list
   */
  public static FrozenVoteList read(String text) {
    Iterator<String> lines = text.lines().iterator();
    String[] head = split(lines);
    if (head.length != 3 || !String.join(SEPARATOR, split(lines)).equals(COLUMN_NAMES)) {
      throw new IllegalArgumentException("no frozen vote list");
    }
    List<FrozenNominee> nominees = text.lines().skip(2).map(line -> nominee(fields(line))).toList();
    FrozenVoteList list = new FrozenVoteList(new RoundId(head[1]), head[2], nominees);
    if (!write(list).equals(text)) {
      throw new IllegalArgumentException("not the text form of a frozen vote list");
    }
    return list;
  }

  private static String[] split(Iterator<String> lines) {
    return lines.hasNext() ? lines.next().split("\\|", -1) : new String[0];
  }

  private static Map<Column, String> fields(String line) {
    Iterator<String> words = List.of(line.split("\\|", -1)).iterator();
    Map<Column, String> fields = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      if (!words.hasNext()) {
        throw new IllegalArgumentException("a line without " + column + ": " + line);
      }
      fields.put(column, words.next());
    }
    return fields;
  }

  private static FrozenNominee nominee(Map<Column, String> fields) {
    Post post =
        new Post(
                Boolean.parseBoolean(fields.get(Column.FRONTLINE)),
                fields.get(Column.INDUSTRY),
                fields.get(Column.JOB_TYPE))
            .with(
                Map.of(
                    Attribute.UNIT, fields.get(Column.UNIT),
                    Attribute.UNIT_KIND, fields.get(Column.UNIT_KIND)));
    Candidate candidate =
        new Candidate(
            fields.get(Column.NUMBER),
            post,
            MarksCodec.read(fields.get(Column.MARKS)),
            Integer.parseInt(fields.get(Column.LOT)),
            false);
    return new FrozenNominee(
        new VoteListNominee(
            candidate,
            PersonKind.valueOf(fields.get(Column.PERSON_KIND)),
            Long.parseLong(fields.get(Column.VOTES))),
        CutOutcome.valueOf(fields.get(Column.CUT)),
        Points.parse(fields.get(Column.VOTE_POINTS)),
        fields.get(Column.PLACE).isEmpty() ? null : result(fields));
  }

  private static FrozenNominee.FrozenResult result(Map<Column, String> fields) {
    return new FrozenNominee.FrozenResult(
        Integer.parseInt(fields.get(Column.PLACE)),
        Points.parse(fields.get(Column.EXPERT_POINTS)),
        PointsListCodec.read(fields.get(Column.GROUP_MEANS)),
        new ExpertPoints.Spread(
            Points.parse(fields.get(Column.MEDIAN)), Integer.parseInt(fields.get(Column.RANGE))),
        Points.parse(fields.get(Column.COMPOSITE)));
  }
}
