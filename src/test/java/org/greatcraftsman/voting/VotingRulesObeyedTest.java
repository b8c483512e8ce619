package org.greatcraftsman.voting;

import static org.greatcraftsman.round.RuleLeaf.leaf;
import static org.greatcraftsman.voting.PollingFixture.LIST;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the choices on a ballot and of the period in which a voter has one ballot. */
@OfficeTest
public class VotingRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired BallotPolicy policy;
  @Autowired RoundService rounds;
  @Autowired PollingService station;
  @Autowired VoterService voters;
  @Autowired MutableClock clock;

  @BeforeEach
  void theBallotBoxIsOpen() {
    new PollingFixture(rounds, station, voters, clock).open();
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("ballots.period", "ROUND", rules -> policy.rulesNow(ROUND).period()),
        leaf("ballots.minimumChoices", "2", rules -> checked(1)),
        leaf("ballots.maximumChoices", "1", rules -> checked(2)));
  }

  private List<NominationNumber> checked(int choices) {
    return policy.rulesNow(ROUND).requireValidChoices(LIST.subList(0, choices));
  }
}
