package org.greatcraftsman.panel;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.List;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Which relationships of an expert count as a conflict of interest. */
@OfficeTest
public class PanelRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired RoundService rounds;
  @Autowired PanelContext context;

  @BeforeEach
  void theRoundIsOpen() {
    rounds.open("wuhan-2", "office");
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("panel.conflictYears", "1", rules -> context.relationshipsRelevantSince(ROUND)));
  }
}
