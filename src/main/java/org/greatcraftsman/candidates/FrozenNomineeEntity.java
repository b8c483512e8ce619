package org.greatcraftsman.candidates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A file of the vote list with all its numbers, written once: points are computed at the freeze and
 * never again. Its id is the candidate's number; fractions are exact texts such as {@code 250/3}.
 */
@Entity
@Table(name = "frozen_file")
public class FrozenNomineeEntity extends AssignedIdEntity {

  private String roundNumber;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CutOutcome cut;

  private Integer cutPlace;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private PersonKind personKind;

  private boolean frontline;
  private String industry;
  private String jobType;

  /** Who recommended the person, and of which kind that unit is. */
  private String unit;

  private String unitKind;
  private int lot;
  private long votes;
  private String votePoints;
  private String marks;
  private String expertPoints;
  private String groupMeans;
  private String spread;
  private String composite;

  protected FrozenNomineeEntity() {}

  /**
   * @param result of the file at the cut
   * @param composite by the round's weights; {@code null} without enough marks
   */
  FrozenNomineeEntity(
      String round, VoteListNominee file, CandidateResult result, Points composite) {
    super(file.number());
    Candidate candidate = file.candidate();
    roundNumber = round;
    cut = cutOf(result);
    cutPlace = result.place().orElse(null);
    personKind = file.kind();
    frontline = candidate.post().frontline();
    industry = candidate.post().industry();
    jobType = candidate.post().jobType();
    unit = candidate.post().attributes().get(Attribute.UNIT);
    unitKind = candidate.post().attributes().get(Attribute.UNIT_KIND);
    lot = candidate.lot();
    votes = file.votes();
    votePoints = result.votes().points().toString();
    marks = MarksCodec.write(candidate.marks());
    if (result.expert() instanceof ExpertPoints.Computed reached) {
      expertPoints = reached.points().toString();
      groupMeans =
          reached.groupMeans().stream().map(Points::toString).collect(Collectors.joining(" "));
      spread = reached.spread().median() + " " + reached.spread().range();
      this.composite = composite.toString();
    }
  }

  private static CutOutcome cutOf(CandidateResult result) {
    if (result.expert() instanceof ExpertPoints.TooFewMarks) {
      return CutOutcome.TOO_FEW_MARKS;
    }
    return result.selected() ? CutOutcome.CANDIDATE : CutOutcome.BEHIND;
  }

  String roundNumber() {
    return roundNumber;
  }

  public String number() {
    return getId();
  }

  public CutOutcome cut() {
    return cut;
  }

  Integer cutPlace() {
    return cutPlace;
  }

  public PersonKind personKind() {
    return personKind;
  }

  public Post post() {
    return new Post(frontline, industry, jobType)
        .with(Map.of(Attribute.UNIT, unit, Attribute.UNIT_KIND, unitKind));
  }

  public long votes() {
    return votes;
  }

  public Points votePoints() {
    return Points.parse(votePoints);
  }

  /** {@code null} without enough marks. */
  public Points expertPoints() {
    return expertPoints == null ? null : Points.parse(expertPoints);
  }

  /** {@code null} without enough marks. */
  public Points composite() {
    return composite == null ? null : Points.parse(composite);
  }

  public List<Mark> marks() {
    return MarksCodec.read(marks);
  }

  public Candidate candidate(boolean excluded) {
    return new Candidate(number(), post(), marks(), lot, excluded);
  }

  /** One line of the frozen set's canonical form. */
  String canonical() {
    return String.join(
        "|",
        number(),
        cut.name(),
        String.valueOf(cutPlace),
        personKind.name(),
        String.valueOf(frontline),
        industry,
        jobType,
        String.valueOf(lot),
        String.valueOf(votes),
        votePoints,
        marks,
        String.valueOf(expertPoints),
        String.valueOf(groupMeans),
        String.valueOf(spread),
        String.valueOf(composite),
        unit,
        unitKind);
  }
}
