package org.greatcraftsman.candidates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A nominee of a frozen vote list with all its numbers; it is written once and never changed. Its
 * id is the nomination's number; fractions are exact text such as {@code 250/3}.
 */
@Entity
@Table(name = "frozen_nominee")
class FrozenNomineeEntity extends AssignedIdEntity {

  private RoundId roundNumber;

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

  /** The code of the recommending unit. */
  private String unit;

  private String unitKind;
  private int lot;
  private long votes;
  private String votePoints;
  private String marks;
  private String expertPoints;
  private String groupMeans;
  private String spreadMedian;
  private Integer spreadRange;
  private String composite;

  protected FrozenNomineeEntity() {}

  FrozenNomineeEntity(RoundId round, FrozenNominee frozen) {
    super(frozen.number().value());
    Candidate candidate = frozen.nominee().candidate();
    roundNumber = round;
    cut = frozen.cut();
    personKind = frozen.nominee().kind();
    frontline = candidate.post().frontline();
    industry = candidate.post().industry();
    jobType = candidate.post().jobType();
    unit = candidate.post().attributes().get(Attribute.UNIT);
    unitKind = candidate.post().attributes().get(Attribute.UNIT_KIND);
    lot = candidate.lot();
    votes = frozen.nominee().votes();
    votePoints = frozen.votePoints().toString();
    marks = MarksCodec.write(candidate.marks());
    if (frozen.result() != null) {
      cutPlace = frozen.result().place();
      expertPoints = frozen.result().expertPoints().toString();
      groupMeans = PointsListCodec.write(frozen.result().groupMeans());
      spreadMedian = frozen.result().spread().median().toString();
      spreadRange = frozen.result().spread().range();
      composite = frozen.result().composite().toString();
    }
  }

  boolean isCandidateOf(RoundId round) {
    return cut == CutOutcome.CANDIDATE && roundNumber.equals(round);
  }

  FrozenNominee toRecord() {
    Post post =
        new Post(frontline, industry, jobType)
            .with(Map.of(Attribute.UNIT, unit, Attribute.UNIT_KIND, unitKind));
    Candidate candidate = new Candidate(getId(), post, MarksCodec.read(marks), lot, false);
    return new FrozenNominee(
        new VoteListNominee(candidate, personKind, votes),
        cut,
        Points.parse(votePoints),
        expertPoints == null ? null : result());
  }

  private FrozenNominee.FrozenResult result() {
    return new FrozenNominee.FrozenResult(
        cutPlace,
        Points.parse(expertPoints),
        PointsListCodec.read(groupMeans),
        new ExpertPoints.Spread(Points.parse(spreadMedian), spreadRange),
        Points.parse(composite));
  }
}
