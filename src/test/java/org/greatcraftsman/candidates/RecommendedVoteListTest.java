package org.greatcraftsman.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The recommending units that the freeze stores with the nominees. */
@OfficeTest
class RecommendedVoteListTest {

  private static final RoundId ROUND = SampleVoteList.ROUND;

  @Autowired SampleVoteList sample;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;
  @Autowired NominationService nominations;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired JdbcTemplate jdbc;

  @Test
  void theRecommendingUnitIsFrozenOnce() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 23}");
    candidates.freeze(ROUND);
    ListVersion version = list.compute(ROUND);
    String frozen = candidates.frozenText(ROUND);

    assertThat(FrozenVoteListCodec.read(frozen).voteList())
        .extracting(VoteListNominee::candidate)
        .extracting(candidate -> candidate.post())
        .containsExactlyElementsOf(
            candidates.frozenNominees(ROUND).stream().map(FrozenNominee::post).toList())
        .contains(SyntheticVoteLists.of(rounds.rules(ROUND)).get(13).candidate().post());
    assertThat(frozen.lines().skip(2))
        .allMatch(line -> line.matches(".*\\|(Q0[12]|D01)\\|[A-Z]+\\|.*"));
    jdbc.update("update nomination set unit_code = 'Q01'");
    assertThat(list.compute(ROUND)).isEqualTo(version);
    assertThat(candidates.frozenText(ROUND)).isEqualTo(frozen);
  }

  @Test
  void aNomineeOfAGrassrootsUnionCountsForTheRecommendingUnitAboveIt() {
    VoteListNominee file = sample.open().get(0);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    nominations.submit(
        ROUND, SampleForms.byUnit(0), Submitter.clerk("clerk-1", new UnitCode("D01J1")));
    jdbc.update("update nomination set lot = 1");
    sample.reviewed(List.of(file));

    assertThat(sample.assembled())
        .singleElement()
        .satisfies(
            nominee ->
                assertThat(nominee.candidate().post().attributes())
                    .isEqualTo(Map.of(Attribute.UNIT, "D01", Attribute.UNIT_KIND, "ENTERPRISE")));
  }
}
